import { useTranslation } from 'react-i18next'
import { compareDecimals, formatPoints, subtractDecimals } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import styles from './RankingList.module.css'

interface Props {
  total: string | null | undefined
  previous: string | null | undefined
}

/** Difference to the period before, with sign and arrow: colour alone says nothing. */
export function Change({ total, previous }: Props) {
  const { t } = useTranslation('ranking')
  const { language } = usePreferences()
  if (!total || !previous) return <span className="muted">{t('noPrevious')}</span>
  const difference = subtractDecimals(total, previous)
  const direction = compareDecimals(difference, '0')
  const size = formatPoints(difference.replace('-', ''), language)
  if (direction === 0) return <span className="muted">{size}</span>
  return direction > 0 ? <span className={styles.up}>▲ +{size}</span> : <span className={styles.down}>▼ −{size}</span>
}
