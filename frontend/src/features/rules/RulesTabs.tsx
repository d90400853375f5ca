import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Tabs, tabMatch } from '@/ui/Page'

/** The law as it stands, as it is being written, and as it would have been. */
export function RulesTabs() {
  const { t } = useTranslation('rules')
  return (
    <Tabs label={t('views')}>
      <Link to="/bo-quy-tac" search={{}} activeOptions={tabMatch}>
        {t('law.title')}
      </Link>
      <Link to="/du-thao-quy-tac" activeOptions={tabMatch}>
        {t('draft.list')}
      </Link>
      <Link to="/quy-tac" activeOptions={tabMatch}>
        {t('title')}
      </Link>
    </Tabs>
  )
}
