import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShareWorkDocument } from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DecimalField } from '@/ui/DecimalField'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextArea } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { toast } from '@/ui/Toast'
import { ProductField } from './ProductField'
import { noShare, Shares, shareInput } from './Shares'
import styles from './Team.module.css'

interface Props {
  period: string
  isOpen: boolean
  onClose: () => void
}

const nothing = { product: '', content: '', coefficient: '', quantity: '1', shares: [noShare, noShare] }

/** One product for several people, or over several months: shares that are together at most the whole. */
export function ShareWorkDialog({ period, isOpen, onClose }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const share = useGqlMutation(ShareWorkDocument)
  const [work, setWork] = useState(nothing)
  const change = (part: Partial<typeof nothing>) => setWork({ ...work, ...part })
  const send = async () => {
    const { product, content, coefficient, quantity, shares } = work
    await share.mutateAsync({
      input: {
        product: product || null,
        content,
        kind: 'PLANNED',
        coefficient: product ? null : parseDecimal(coefficient),
        quantity: parseDecimal(quantity) ?? quantity,
        shares: shares.map(shareInput),
      },
    })
    toast(t('assignedCount', { count: shares.length }))
    setWork(nothing)
    onClose()
  }

  return (
    <Dialog title={t('shareWork')} size="wide" isOpen={isOpen} onClose={onClose}>
      <p className="muted">{t('shareHint')}</p>
      {share.error && <ErrorNote error={share.error} />}
      <ProductField value={work.product} onChange={(product) => change({ product: String(product) })} />
      <TextArea
        label={t('content')}
        value={work.content}
        onChange={(event) => change({ content: event.target.value })}
      />
      <div className={styles.share}>
        <DecimalField
          label={t('wholeCoefficient')}
          hint={t('coefficientHint')}
          value={work.coefficient}
          onChange={(coefficient) => change({ coefficient })}
        />
        <DecimalField label={t('wholeQty')} value={work.quantity} onChange={(quantity) => change({ quantity })} />
      </div>
      <Shares period={period} shares={work.shares} onChange={(shares) => change({ shares })} />
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button variant="primary" busy={share.isPending} onClick={() => void send().catch(() => undefined)}>
          {t('shareWork')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
