import { useTranslation } from 'react-i18next'
import { useScopeName } from '@/domain/capScope'
import { RatingCapsDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { type Answer, itemsOf } from './DecideDialog'
import { Level } from './RatingTable'
import { nameOf } from './useRatings'

interface Props {
  answers: readonly Answer[]
  number: string
  day: string
}

/** All that is about to be decided, and what it would make of the caps on "excellent". */
export function CheckAnswers({ answers, number, day }: Props) {
  const { t } = useTranslation('ratings')
  return (
    <>
      <Facts
        facts={[
          [t('number'), number],
          [t('decidedOn'), formatDate(day)],
        ]}
      />
      <Table
        caption={t('decideTitle')}
        rows={answers}
        rowKey={(one) => one.row.id}
        columns={[
          { key: 'name', header: t('who'), rowHeader: true, cell: (one) => nameOf(one.row) },
          { key: 'proposed', header: t('proposed'), cell: (one) => <Level band={one.row.outcome?.proposedRating} /> },
          { key: 'decided', header: t('decided'), cell: (one) => <Level band={one.level || null} /> },
          { key: 'reason', header: t('reason'), cell: (one) => [one.reason, one.article].filter(Boolean).join(' – ') },
        ]}
      />
      <Caps answers={answers} />
    </>
  )
}

function Caps({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation('ratings')
  const scopeName = useScopeName()
  const query = useGql(RatingCapsDocument, { items: itemsOf(answers) })
  return (
    <Loaded query={query} skeleton={2}>
      {({ ratingCaps: { scopes, over } }) => (
        <>
          {over.length > 0 && (
            <Notice tone="error">
              <b>{t('capOver')}</b>
              <span>{over.map(scopeName).join('; ')}</span>
            </Notice>
          )}
          {over.length === 0 && scopes.length > 0 && <Notice tone="success">{t('capHolds')}</Notice>}
          {scopes.length > 0 && (
            <Table
              caption={t('caps')}
              rows={scopes}
              rowKey={(scope) => `${scope.kind} ${scope.name}`}
              columns={[
                {
                  key: 'scope',
                  header: t('capScope'),
                  rowHeader: true,
                  cell: (scope) => scopeName(`${scope.kind} ${scope.name}`),
                },
                { key: 'base', header: t('capBase'), number: true, cell: (scope) => scope.goodOrBetter },
                { key: 'most', header: t('capMost'), number: true, cell: (scope) => scope.most },
                { key: 'accepted', header: t('capTaken'), number: true, cell: (scope) => scope.accepted },
              ]}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
