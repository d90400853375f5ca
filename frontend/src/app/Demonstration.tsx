import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/dates'
import styles from './Demonstration.module.css'

/** Above every page of a demonstration, so that nobody takes its people for real, on screen or on paper. */
export function Demonstration({ day }: { day: string }) {
  const { t } = useTranslation()
  return (
    <p role="note" className={styles.banner}>
      {t('demonstration', { day: formatDate(day) })}
    </p>
  )
}
