import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/domain/viewer'
import { type Band, SpreadByUnitDocument, type SpreadByUnitQuery } from '@/gql/generated/graphql'
import { formatCount, formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { SharesBar } from '@/ui/SharesBar'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import styles from './Distribution.module.css'

type Row = SpreadByUnitQuery['distributionByUnit'][number]

/** How the people of each unit below stand: shares of each level, as bars or as a table. */
export function UnitSpread({ period, unit }: { period: string; unit: string | null }) {
  const { t } = useTranslation('ranking')
  const viewer = useViewer()
  const [asTable, setAsTable] = useState(false)
  const chosen = unit ?? viewer.scope[0]?.id ?? viewer.agency?.id
  const query = useGql(SpreadByUnitDocument, { period, unit: chosen ?? '' }, { enabled: chosen !== undefined })
  if (!chosen) return <EmptyState title={t('chooseUnit')} />
  return (
    <Card
      title={t('spread')}
      actions={
        <Button variant="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('asChart') : t('asTable')}
        </Button>
      }
    >
      <Loaded query={query} skeleton={8}>
        {({ distributionByUnit }) => {
          const rows = distributionByUnit.filter((row) => row.distribution.headcount > 0)
          if (rows.length === 0) return <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          return asTable ? <SpreadTable rows={rows} /> : <SpreadBars rows={rows} />
        }}
      </Loaded>
    </Card>
  )
}

/** Ratings where there are any – a year – and bands of the points otherwise. */
const levelsOf = ({ distribution }: Row): readonly { band: Band; count: number }[] =>
  distribution.ratings.length > 0 ? distribution.ratings : distribution.bands

function SpreadBars({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation(['ranking', 'common'])
  return (
    <ul className={styles.spread}>
      {rows.map((row) => (
        <li key={row.unit.id}>
          <span>{row.unit.name}</span>
          <SharesBar
            label={t('spreadOf', { unit: row.unit.name })}
            whole={row.distribution.headcount}
            rest={t('without')}
            shares={levelsOf(row).map(({ band, count }) => ({ tone: band, count, label: t(`common:band.${band}`) }))}
          />
        </li>
      ))}
    </ul>
  )
}

function SpreadTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation(['ranking', 'common'])
  const { language } = usePreferences()
  const points = (value: string | null) => (value ? formatPoints(value, language) : t('none'))
  const levels = rows[0] ? levelsOf(rows[0]).map((level) => level.band) : []
  return (
    <Table
      caption={t('spread')}
      rows={rows}
      rowKey={(row) => row.unit.id}
      columns={[
        { key: 'unit', header: t('unit'), rowHeader: true, cell: (row) => row.unit.name },
        {
          key: 'people',
          header: t('headcount'),
          number: true,
          cell: (row) => formatCount(row.distribution.headcount, language),
        },
        ...levels.map((band) => ({
          key: band,
          header: t(`common:band.${band}`),
          number: true,
          cell: (row: Row) => formatCount(levelsOf(row).find((level) => level.band === band)?.count ?? 0, language),
        })),
        { key: 'mean', header: t('mean'), number: true, cell: (row) => points(row.distribution.mean) },
        { key: 'median', header: t('median'), number: true, cell: (row) => points(row.distribution.median) },
      ]}
    />
  )
}
