import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RatingPill } from '@/domain/Pill'
import { type CapTieShownFragment, CapUnitsDocument } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { Ties } from './Ties'

interface Props {
  period: string
  unit: string
  reserve: readonly string[]
  ties: readonly CapTieShownFragment[]
}

/** The units with points and conditions for excellent, by what the cap made of them (Art. 8.5). */
export function CapUnits({ period, unit, reserve, ties }: Props) {
  const { t } = useTranslation('caps')
  const { language } = usePreferences()
  const query = useGql(CapUnitsDocument, { period, unit })
  return (
    <Loaded query={query} skeleton={5}>
      {({ unitRanking }) => {
        const rows = unitRanking.map((line) => line.result).filter((result) => result.outcome)
        const nameOf = (code: string) => rows.find((row) => row.unit.code === code)?.unit.name ?? code
        if (rows.length === 0) {
          return (
            <Card>
              <EmptyState title={t('noUnits')} />
            </Card>
          )
        }
        return (
          <>
            <Ties ties={ties} nameOf={nameOf} />
            <Card title={t('unitsConsidered')}>
              <Table
                caption={t('unitsConsidered')}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  { key: 'unit', header: t('unit'), rowHeader: true, cell: (row) => row.unit.name },
                  {
                    key: 'total',
                    header: t('total'),
                    number: true,
                    cell: (row) => (row.total ? formatPoints(row.total, language) : '–'),
                  },
                  { key: 'rating', header: t('rating'), cell: (row) => <RatingPill {...row} /> },
                  {
                    key: 'reserve',
                    header: t('reserve'),
                    number: true,
                    cell: (row) => reserve.indexOf(row.unit.code) + 1 || '–',
                  },
                  {
                    key: 'why',
                    header: <span className="visually-hidden">{t('explain')}</span>,
                    onScreen: true,
                    label: t('explain'),
                    cell: (row) => (
                      <Link
                        to="/ket-qua/$id"
                        params={{ id: row.id }}
                        aria-label={t('explainOf', { name: row.unit.name })}
                      >
                        {t('why')}
                      </Link>
                    ),
                  },
                ]}
              />
            </Card>
          </>
        )
      }}
    </Loaded>
  )
}
