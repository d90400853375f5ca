import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { RuleDraftDocument, type RuleDraftShownFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { DraftActions } from './DraftActions'
import { DraftCases } from './DraftCases'
import { DraftChanges } from './DraftChanges'
import { DraftStatePill } from './DraftStatePill'
import { DraftText } from './DraftText'
import { DraftValues } from './DraftValues'
import { Questions } from './Questions'
import { RulesTabs } from './RulesTabs'

/** A draft of the law: what it changes, what its cases say, and the way to publication. */
export function RuleDraftPage({ id }: { id: string }) {
  const { t } = useTranslation('rules')
  const query = useGql(RuleDraftDocument, { id })
  return (
    <Loaded query={query} skeleton={10}>
      {({ node }) =>
        node?.__typename === 'RuleDraft' ? (
          <Body draft={node} />
        ) : (
          <Page title={t('draft.list')}>
            <EmptyState title={t('draft.gone')}>{t('forbiddenHint')}</EmptyState>
          </Page>
        )
      }
    </Loaded>
  )
}

function Body({ draft }: { draft: RuleDraftShownFragment }) {
  const { t } = useTranslation('rules')
  const text = useText()
  return (
    <Page title={text(draft.title)} lead={t('draft.of', { code: draft.code })} actions={<DraftActions draft={draft} />}>
      <RulesTabs />
      {draft.note && <Notice tone="warning">{t('draft.note', { note: draft.note })}</Notice>}
      <Card padded>
        <Facts
          facts={[
            [t('stateOf'), <DraftStatePill key="state" state={draft.state} />],
            [t('draft.startedBy'), draft.startedBy],
            [t('draft.submittedBy'), draft.submittedBy],
            [t('draft.approvedBy'), draft.approvedBy],
            [t('draft.reviewed'), draft.reviewed.join(', ')],
            [t('draft.changedAt'), formatDateTime(draft.changedAt)],
            [
              t('draft.published'),
              draft.publishedHash && (
                <Link to="/bo-quy-tac/$hash" params={{ hash: draft.publishedHash }}>
                  {t('draft.openPublished')}
                </Link>
              ),
            ],
            [
              t('title'),
              <Link key="try" to="/quy-tac" search={{ duthao: draft.id }}>
                {t('draft.try')}
              </Link>,
            ],
          ]}
        />
      </Card>
      <DraftChanges changes={draft.changes} />
      <DraftCases draft={draft} />
      <DraftValues draft={draft} />
      <Questions questions={draft.parameters} />
      <DraftText draft={draft} />
    </Page>
  )
}
