import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periodKinds } from '@/domain/periods'
import { type PeriodKind, PersonHistoryDocument, type PersonHistoryQuery } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { RadioGroup } from '@/ui/Field'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { HistoryTable } from './HistoryTable'
import { PersonProposals } from './PersonProposals'
import { PersonRecords } from './PersonRecords'
import { TrendChart } from './TrendChart'

export type Person = Extract<NonNullable<PersonHistoryQuery['node']>, { __typename: 'Person' }>
export type PastResult = Person['history'][number]
export type PastRating = NonNullable<Person['annualRatings']>[number]

/** What somebody came out as, period by period, and what follows from the latest year. */
export function History({ person }: { person: string }) {
  const query = useGql(PersonHistoryDocument, { id: person })
  return (
    <Loaded query={query} skeleton={8}>
      {({ node }) => {
        if (node?.__typename !== 'Person') return null
        const year = node.history.find((result) => result.period.kind === 'YEAR')
        return (
          <>
            <Trend history={node.history} ratings={node.annualRatings ?? []} />
            {year && <PersonProposals person={person} period={year.period} />}
            <PersonRecords person={node} />
          </>
        )
      }}
    </Loaded>
  )
}

function Trend({ history, ratings }: { history: readonly PastResult[]; ratings: readonly PastRating[] }) {
  const { t } = useTranslation(['staff', 'common'])
  const kinds = [...periodKinds].reverse().filter((kind) => history.some((result) => result.period.kind === kind))
  const [kind, setKind] = useState<PeriodKind>('MONTH')
  const [asTable, setAsTable] = useState(false)
  const shown = kinds.includes(kind) ? kind : kinds[0]
  if (!shown) {
    return (
      <Card title={t('history')}>
        <EmptyState title={t('noResults')} />
      </Card>
    )
  }
  const rows = history.filter((result) => result.period.kind === shown)
  return (
    <Card
      title={t('history')}
      padded
      actions={
        <Button variant="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'asChart' : 'asTable')}
        </Button>
      }
    >
      {kinds.length > 1 && (
        <RadioGroup
          label={t('lengths')}
          name="lengths"
          value={shown}
          options={kinds.map((value) => ({ value, label: t(`common:periodKind.${value}`) }))}
          onChange={(value) => setKind(value as PeriodKind)}
        />
      )}
      {asTable || rows.length < 2 ? (
        <HistoryTable rows={rows} ratings={ratings} />
      ) : (
        <TrendChart results={[...rows].reverse()} />
      )}
    </Card>
  )
}
