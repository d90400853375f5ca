import { useTranslation } from 'react-i18next'
import { formatShare, fractionShare } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card } from '@/ui/Page'
import { Meter } from '@/ui/Progress'
import styles from './Comparison.module.css'
import { type Compared, presentIn } from './components'

/** The same components as bars: who stands where at a glance. The table above holds the numbers. */
export function ComparisonBars({ results }: { results: readonly Compared[] }) {
  const { t } = useTranslation('comparison')
  const { language } = usePreferences()
  return (
    <Card title={t('bars')}>
      <div className={styles.bars}>
        {presentIn(results).map((key) => (
          <section key={key}>
            <h3>{t(`component.${key}`)}</h3>
            {results.map((result) => {
              const value = result[key]
              return (
                <div key={result.id} className={styles.line}>
                  <span>{result.person.fullName}</span>
                  <Meter share={(value && fractionShare(value, '1')) || 0} />
                  <span className={styles.value}>{value ? formatShare(value, language) : '–'}</span>
                </div>
              )
            })}
          </section>
        ))}
      </div>
    </Card>
  )
}
