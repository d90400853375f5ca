import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { RuleDraftsDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { DraftStatePill } from './DraftStatePill'
import { RulesTabs } from './RulesTabs'

/** Texts of the law in the making. */
export function RuleDraftsPage() {
  const { t } = useTranslation('rules')
  const text = useText()
  const may = useViewer().pages.includes('RULES')
  const query = useGql(RuleDraftsDocument, {}, { enabled: may })
  if (!may) {
    return (
      <Page title={t('draft.list')}>
        <EmptyState title={t('forbidden')}>{t('forbiddenHint')}</EmptyState>
      </Page>
    )
  }
  return (
    <Page title={t('draft.list')} lead={t('draft.lead')}>
      <RulesTabs />
      <Card>
        <Loaded query={query} skeleton={5}>
          {({ ruleDrafts }) =>
            ruleDrafts.length === 0 ? (
              <EmptyState title={t('draft.empty')}>{t('draft.emptyHint')}</EmptyState>
            ) : (
              <Table
                caption={t('draft.list')}
                rows={ruleDrafts}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'title',
                    header: t('law.name'),
                    rowHeader: true,
                    cell: (row) => (
                      <Link to="/du-thao-quy-tac/$id" params={{ id: row.id }}>
                        {text(row.title)}
                      </Link>
                    ),
                  },
                  { key: 'state', header: t('stateOf'), cell: (row) => <DraftStatePill state={row.state} /> },
                  { key: 'by', header: t('draft.startedBy'), cell: (row) => row.startedBy },
                  { key: 'at', header: t('draft.changedAt'), cell: (row) => formatDateTime(row.changedAt) },
                ]}
              />
            )
          }
        </Loaded>
      </Card>
    </Page>
  )
}
