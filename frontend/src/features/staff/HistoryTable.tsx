import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, Pill, RatingPill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Table } from '@/ui/Table'
import type { PastRating, PastResult } from './History'

interface Props {
  rows: readonly PastResult[]
  ratings: readonly PastRating[]
}

/** Results period by period; of a year the level decided stands beside the level proposed. */
export function HistoryTable({ rows, ratings }: Props) {
  const { t } = useTranslation(['staff', 'common'])
  const decided = (result: PastResult) =>
    ratings.find(({ period, stage }) => period.id === result.period.id && stage === 'NOTIFIED')?.outcome?.decidedRating
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
        {
          key: 'decided',
          header: t('decided'),
          cell: (result) => {
            const level = decided(result)
            if (level) return <Pill tone={level}>{t(`common:band.${level}`)}</Pill>
            return result.period.kind === 'YEAR' && <span className="muted">{t('undecided')}</span>
          },
        },
      ]}
    />
  )
}
