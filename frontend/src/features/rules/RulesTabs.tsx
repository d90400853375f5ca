import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Tabs } from '@/ui/Page'

/** A tab stays current on the pages below it, whatever is chosen there. */
const within = { includeSearch: false }

/** The law as it stands, as the province chose to apply it, as it is being written, and as it would have been. */
export function RulesTabs() {
  const { t } = useTranslation('rules')
  return (
    <Tabs label={t('views')}>
      <Link to="/bo-quy-tac" search={{}} activeOptions={within}>
        {t('law.title')}
      </Link>
      <Link to="/lua-chon-quy-tac" search={{}} activeOptions={within}>
        {t('chosen.title')}
      </Link>
      <Link to="/du-thao-quy-tac" activeOptions={within}>
        {t('draft.list')}
      </Link>
      <Link to="/quy-tac" activeOptions={within}>
        {t('title')}
      </Link>
    </Tabs>
  )
}
