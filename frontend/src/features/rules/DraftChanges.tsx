import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { RuleDraftShownFragment } from '@/gql/generated/graphql'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'

/** What a draft changes of the text it was drafted from, in words. */
export function DraftChanges({ changes }: { changes: RuleDraftShownFragment['changes'] }) {
  const { t } = useTranslation('rules')
  const text = useText()
  if (changes.length === 0) {
    return (
      <Card title={t('change.title')}>
        <EmptyState title={t('change.empty')}>{t('change.emptyHint')}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={t('change.title')}>
      <Table
        caption={t('change.title')}
        rows={changes}
        rowKey={(row) => `${row.kind} ${row.path.join(' ')}`}
        columns={[
          { key: 'what', header: t('change.what'), rowHeader: true, cell: (row) => text(row.what) },
          { key: 'kind', header: t('change.kind'), cell: (row) => t(`change.kinds.${row.kind}`) },
          { key: 'from', header: t('change.from'), cell: (row) => text(row.from) || '–' },
          { key: 'to', header: t('change.to'), cell: (row) => text(row.to) || '–' },
        ]}
      />
    </Card>
  )
}
