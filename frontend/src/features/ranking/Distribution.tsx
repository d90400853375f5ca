import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Band, PointsDistributionDocument, type PointsDistributionQuery } from '@/gql/generated/graphql'
import { formatCount, formatPercent, formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { Histogram } from '@/ui/Histogram'
import { Card } from '@/ui/Page'
import { Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import styles from './Distribution.module.css'

type Spread = PointsDistributionQuery['distribution']

const lowestShown = 40

interface Props {
  period: string
  unit: string | null
  peerGroup: string | null
}

export function Distribution(props: Props) {
  const { t } = useTranslation('ranking')
  const [asTable, setAsTable] = useState(false)
  const query = useGql(PointsDistributionDocument, props, { keep: true })
  if (query.data?.distribution.headcount === 0) return null
  return (
    <Card className="no-print">
      <div className={styles.head}>
        <h2>{t('distribution')}</h2>
        <Button variant="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('asChart') : t('asTable')}
        </Button>
      </div>
      <Loaded query={query} skeleton={3}>
        {({ distribution }) => (asTable ? <SpreadTable spread={distribution} /> : <Figures spread={distribution} />)}
      </Loaded>
    </Card>
  )
}

function Figures({ spread }: { spread: Spread }) {
  const { t } = useTranslation(['ranking', 'common'])
  const { language } = usePreferences()
  const count = (value: number) => formatCount(value, language)
  // Why each of them has none is in the table and on each line; the card has room for the sum.
  const without = spread.headcount - spread.scored
  const levels = spread.ratings.length > 0 ? spread.ratings : spread.bands
  // Empty steps below everybody are left out, but never so many that one bar stands alone.
  const first = spread.histogram.findIndex((bar) => bar.count > 0 || bar.from >= lowestShown)
  return (
    <div className={styles.body}>
      <dl className={styles.figures}>
        <Figure label={t('headcount')} value={count(spread.headcount)} />
        <Figure label={t('mean')} value={spread.mean ? formatPoints(spread.mean, language) : t('none')} />
        <Figure label={t('median')} value={spread.median ? formatPoints(spread.median, language) : t('none')} />
        {levels.map(({ band, count: people }) => (
          <Figure
            key={band}
            label={t(`common:band.${band}`)}
            className={cx(styles.band, styles[band])}
            value={count(people)}
            share={formatPercent(people, spread.headcount, language)}
          />
        ))}
        {without > 0 && (
          <Figure
            label={t('without')}
            className={styles.band}
            value={count(without)}
            share={formatPercent(without, spread.headcount, language)}
          />
        )}
      </dl>
      <div className={styles.chart}>
        <Histogram
          label={t('histogram')}
          mean={spread.mean ? Number(spread.mean) : undefined}
          bars={spread.histogram.slice(Math.max(0, first)).map((bar) => ({
            ...bar,
            tone: toneAt(bar.from),
            title: t('bar', { from: bar.from, to: bar.to, count: bar.count }),
          }))}
        />
      </div>
    </div>
  )
}

/** Colour of a bar; the bounds of the bands are those of Art. 20 and coincide with steps of five. */
function toneAt(from: number): Band {
  if (from >= 90) return 'EXCELLENT'
  if (from >= 70) return 'GOOD'
  return from >= 50 ? 'COMPLETED' : 'NOT_COMPLETED'
}

interface FigureProps {
  label: string
  value: string
  share?: string
  className?: string | undefined
}

function Figure({ label, value, share, className }: FigureProps) {
  return (
    <div className={cx(styles.figure, className)}>
      <dt>{label}</dt>
      <dd>
        {value} {share && <small>{share}</small>}
      </dd>
    </div>
  )
}

function SpreadTable({ spread }: { spread: Spread }) {
  const { t } = useTranslation(['ranking', 'common'])
  const { language } = usePreferences()
  const rows = [
    ...spread.bands.map((entry) => ({ key: entry.band, label: t(`common:band.${entry.band}`), count: entry.count })),
    ...spread.ratings.map((entry) => ({
      key: `rating ${entry.band}`,
      label: t('ratingOf', { level: t(`common:band.${entry.band}`) }),
      count: entry.count,
    })),
    ...spread.unscored.map((entry) => ({
      key: entry.status,
      label: t(`common:status.${entry.status}`),
      count: entry.count,
    })),
    ...spread.histogram
      .filter((bar) => bar.count > 0)
      .map((bar) => ({ key: `${bar.from}`, label: t('step', { from: bar.from, to: bar.to }), count: bar.count })),
  ]
  return (
    <Table
      caption={t('distribution')}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'label', header: t('group'), cell: (row) => row.label, rowHeader: true },
        { key: 'count', header: t('headcount'), cell: (row) => formatCount(row.count, language), number: true },
        {
          key: 'share',
          header: t('share'),
          cell: (row) => formatPercent(row.count, spread.headcount, language),
          number: true,
        },
      ]}
    />
  )
}
