import { useTranslation } from 'react-i18next'
import styles from './SourceText.module.css'

/** A text of the law as it is written. */
export function SourceText({ text }: { text: string }) {
  const { t } = useTranslation('rules')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.source} aria-label={t('law.source')} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  )
}
