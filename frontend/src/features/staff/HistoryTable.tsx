import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Table } from '@/ui/Table'
import type { PastResult } from './History'

export function HistoryTable({ rows }: { rows: readonly PastResult[] }) {
  const { t } = useTranslation('staff')
  const text = useText()
  const { language } = usePreferences()
  return (
    <Table
      caption={t('history')}
      rows={rows}
      rowKey={(result) => result.id}
      columns={[
        {
          key: 'period',
          header: t('period'),
          rowHeader: true,
          cell: (result) => (
            <Link to="/ket-qua/$id" params={{ id: result.id }}>
              {text(result.period.label)}
            </Link>
          ),
        },
        { key: 'unit', header: t('unit'), cell: (result) => result.unit.name },
        {
          key: 'total',
          header: t('points'),
          number: true,
          cell: (result) => (result.total ? formatPoints(result.total, language) : '–'),
        },
        { key: 'band', header: t('band'), cell: (result) => <BandPill band={result.band} status={result.status} /> },
        {
          key: 'rating',
          header: t('rating'),
          cell: (result) => (result.period.kind === 'YEAR' ? <RatingPill {...result} /> : null),
        },
      ]}
    />
  )
}
