import { useTranslation } from 'react-i18next'
import { parseDecimal } from '@/lib/numbers'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { DecimalField } from '@/ui/DecimalField'
import { PersonField } from './PersonField'
import styles from './Team.module.css'

/** A share as it is typed. */
export const noShare = { person: '', coefficient: '', assignedQty: '1', dueOn: '' }
type Share = typeof noShare

const canonical = (text: string) => parseDecimal(text) ?? text

/** A share as it is sent; what is no number goes as typed, for the server to refuse by its field. */
export const shareInput = (share: Share) => ({
  ...share,
  coefficient: canonical(share.coefficient),
  assignedQty: canonical(share.assignedQty),
})

interface Props {
  period: string
  shares: readonly Share[]
  onChange: (shares: Share[]) => void
}

/** Who does which part of a product, and by when. */
export function Shares({ period, shares, onChange }: Props) {
  const { t } = useTranslation('team')
  const change = (index: number, part: Partial<Share>) =>
    onChange(shares.map((one, i) => (i === index ? { ...one, ...part } : one)))
  return (
    <>
      {shares.map((one, index) => (
        <fieldset key={index} className={styles.judgement}>
          <legend>{t('share', { number: index + 1 })}</legend>
          <div className={styles.share}>
            <PersonField
              period={period}
              label={t('name')}
              value={one.person}
              onChange={(person) => change(index, { person: String(person) })}
            />
            <DecimalField
              label={t('shareCoefficient')}
              value={one.coefficient}
              onChange={(coefficient) => change(index, { coefficient })}
            />
            <DecimalField
              label={t('qty')}
              value={one.assignedQty}
              onChange={(assignedQty) => change(index, { assignedQty })}
            />
            <DateField label={t('dueOn')} value={one.dueOn} onChange={(dueOn) => change(index, { dueOn })} />
          </div>
        </fieldset>
      ))}
      <Button onClick={() => onChange([...shares, noShare])}>{t('addShare')}</Button>
    </>
  )
}
