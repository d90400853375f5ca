import { useTranslation } from 'react-i18next'
import type { Chosen } from './CompareBar'

interface Props {
  person: string
  name: string
  chosen: Chosen
}

/** Ticks somebody for a comparison; when five are ticked the others wait. */
export function ChooseBox({ person, name, chosen }: Props) {
  const { t } = useTranslation('ranking')
  const ticked = chosen.has(person)
  return (
    <input
      type="checkbox"
      aria-label={t('chooseFor', { name })}
      checked={ticked}
      disabled={!ticked && chosen.full}
      onChange={() => chosen.toggle(person)}
    />
  )
}
