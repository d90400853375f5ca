import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RatingPill } from '@/domain/Pill'
import { periodSlug } from '@/domain/periods'
import type { PeriodOptionFragment, UnitOutcomeQuery } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

interface Props {
  rows: UnitOutcomeQuery['unitRanking']
  period: PeriodOptionFragment
}

/** The units directly below with their levels: rated before the unit itself (Art. 9.1). */
export function SubUnits({ rows, period }: Props) {
  const { t } = useTranslation('unit')
  const { language } = usePreferences()
  if (rows.length === 0) return null
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
          {
            key: 'before',
            header: t('beforeCap'),
            cell: ({ result }) =>
              result.ratingBeforeCap && <RatingPill rating={result.ratingBeforeCap} status={result.status} />,
          },
          { key: 'rating', header: t('proposedRating'), cell: ({ result }) => <RatingPill {...result} /> },
        ]}
      />
    </Card>
  )
}
