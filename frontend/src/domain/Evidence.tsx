import { useTranslation } from 'react-i18next'

/** Evidence as a link where it is an address on the web, else the number of a document. */
export function Evidence({ text }: { text: string }) {
  const { t } = useTranslation()
  if (!/^https?:\/\//.test(text)) return <span>{t('work.evidence', { text })}</span>
  return (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {t('work.evidenceLink')}
    </a>
  )
}
