import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { LineChart } from '@/ui/LineChart'
import type { PastResult } from './History'
import styles from './Staff.module.css'

/** Points over time; a period without points is a gap, never a zero. */
export function TrendChart({ results }: { results: readonly PastResult[] }) {
  const { t } = useTranslation(['staff', 'common'])
  const text = useText()
  const { language } = usePreferences()
  const words = ({ total, status }: PastResult) =>
    total ? formatPoints(total, language) : t(`common:status.${status}`)
  const latest = results.at(-1)
  return (
    <>
      <LineChart
        label={t('trend', { words: results.map((one) => `${text(one.period.label)}: ${words(one)}`).join('; ') })}
        points={results.map((result) => ({
          key: result.id,
          label: shortName(result),
          value: result.total === null ? null : Number(result.total),
          tone: result.band ?? undefined,
          title: `${text(result.period.label)}: ${words(result)}`,
        }))}
      />
      {latest && (
        <p className={styles.latest}>
          <Link to="/ket-qua/$id" params={{ id: latest.id }}>
            {t('explainLatest', { period: text(latest.period.label) })}
          </Link>
        </p>
      )}
    </>
  )
}

const shortName = ({ period: { kind, year, number } }: PastResult) =>
  kind === 'YEAR' ? `${year}` : `${number}/${String(year).slice(2)}`
