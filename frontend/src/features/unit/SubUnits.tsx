import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { periodSlug } from '@/domain/periods'
import type { PeriodOptionFragment, UnitOutcomeQuery } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'

type Row = UnitOutcomeQuery['unitRanking'][number]

interface Props {
  rows: UnitOutcomeQuery['unitRanking']
  period: PeriodOptionFragment
}

/** The units directly below with their points, and in a year their levels: rated before the unit itself (Art. 9.1). */
export function SubUnits({ rows, period }: Props) {
  const { t } = useTranslation('unit')
  const { language } = usePreferences()
  if (rows.length === 0) return null
  const levels: Column<Row>[] = [
    {
      key: 'before',
      header: t('beforeCap'),
      cell: ({ result }) =>
        result.ratingBeforeCap && <RatingPill rating={result.ratingBeforeCap} status={result.status} />,
    },
    { key: 'rating', header: t('proposedRating'), cell: ({ result }) => <RatingPill {...result} /> },
  ]
  const state: Column<Row> = {
    key: 'state',
    header: t('state'),
    cell: ({ result }) => <BandPill band={null} status={result.status} />,
  }
  return (
    <Card title={t('subUnits')}>
      <Table
        caption={t('subUnits')}
        rows={rows}
        rowKey={(row) => row.result.id}
        columns={[
          {
            key: 'unit',
            header: t('title'),
            rowHeader: true,
            cell: ({ result }) => (
              <Link to="/don-vi" search={{ donvi: result.unit.id, ky: periodSlug(period), xem: 'ket-qua' }}>
                {result.unit.name}
              </Link>
            ),
          },
          {
            key: 'total',
            header: t('points'),
            number: true,
            cell: ({ result }) => (result.total ? formatPoints(result.total, language) : '–'),
          },
          ...(period.kind === 'YEAR' ? levels : [state]),
        ]}
      />
    </Card>
  )
}
