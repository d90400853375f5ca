import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { AdoptCasesDocument, CheckRuleDraftDocument, type RuleDraftShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'

type Case = NonNullable<RuleDraftShownFragment['report']>['cases'][number]

/** What every case gives under a draft; new results are taken over here and reviewed at the approval. */
export function DraftCases({ draft }: { draft: RuleDraftShownFragment }) {
  const { t } = useTranslation('rules')
  const check = useGqlMutation(CheckRuleDraftDocument)
  const adopt = useGqlMutation(AdoptCasesDocument)
  const failing = draft.report?.cases.filter((one) => one.failed) ?? []
  const takeOver = () =>
    adopt.mutate({ input: { draft: draft.id, version: draft.version, cases: failing.map((one) => one.id) } })
  return (
    <Card
      title={t('case.title')}
      actions={
        <>
          {draft.availableActions.includes('CHECK_RULE_DRAFT') && (
            <Button busy={check.isPending} onClick={() => check.mutate({ draft: draft.id, version: draft.version })}>
              {t('case.check')}
            </Button>
          )}
          {failing.length > 0 && draft.availableActions.includes('ADOPT_CASES') && (
            <Button busy={adopt.isPending} onClick={takeOver}>
              {t('case.adopt', { count: failing.length })}
            </Button>
          )}
        </>
      }
    >
      {check.error && <ErrorNote error={check.error} />}
      {adopt.error && <ErrorNote error={adopt.error} />}
      {draft.report ? (
        <Report passed={draft.report.passed} cases={draft.report.cases} />
      ) : (
        <EmptyState title={t('case.unchecked')}>{t('case.uncheckedHint')}</EmptyState>
      )}
    </Card>
  )
}

function Report({ passed, cases }: { passed: number; cases: readonly Case[] }) {
  const { t } = useTranslation('rules')
  const text = useText()
  if (cases.length === 0)
    return <EmptyState title={t('case.passed', { count: passed })}>{t('case.noneChanged')}</EmptyState>
  return (
    <Table
      caption={t('case.passed', { count: passed })}
      rows={cases}
      rowKey={(row) => row.id}
      columns={[
        { key: 'id', header: t('case.id'), rowHeader: true, cell: (row) => `${row.id} ${row.title}` },
        {
          key: 'result',
          header: t('case.result'),
          cell: (row) =>
            row.failed ? <Pill tone="error">{t('case.failed')}</Pill> : <Pill tone="info">{t('case.carried')}</Pill>,
        },
        { key: 'expected', header: t('case.expected'), cell: expected },
        { key: 'step', header: t('why'), cell: (row) => (row.step ? text(row.step) : '–') },
      ]}
    />
  )
}

/** What was expected and what comes out, of the results that differ. */
function expected(row: Case) {
  if (row.failed) return `${row.failed.name}: ${row.failed.expected} → ${row.failed.actual}`
  return row.expectations
    .filter((one) => one.was !== one.now)
    .map((one) => `${one.name}: ${one.was || '–'} → ${one.now}`)
    .join('; ')
}
