import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDay, requiredDecimal, requiredText } from '@/domain/schemas'
import { HandOverWorkDocument, type WorkItemShownFragment } from '@/gql/generated/graphql'
import { parseDecimal, subtractDecimals } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { PersonField } from './PersonField'

interface Props {
  item: WorkItemShownFragment | null
  period: string
  isOpen: boolean
  onClose: () => void
}

const schema = z.object({ to: requiredText, qty: requiredDecimal, dueOn: optionalDay, reason: requiredText })

/** Gives work that somebody cannot do to somebody else (Art. 18.1.d). */
export function HandOverDialog({ item, period, isOpen, onClose }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const handOver = useGqlMutation(HandOverWorkDocument)
  return (
    <FormDialog
      title={t('handOver')}
      isOpen={isOpen}
      onClose={onClose}
      intro={
        <>
          <b>{item?.content}</b>
          <p className="muted">{t('handOverHint')}</p>
        </>
      }
      schema={schema}
      defaults={{
        to: '',
        qty: item ? subtractDecimals(item.assignedQty, item.acceptedQty) : '',
        dueOn: item?.dueOn ?? '',
        reason: '',
      }}
      fields={[
        {
          name: 'to',
          kind: 'custom',
          label: t('receiver'),
          render: ({ value, onChange, error }) => (
            <PersonField period={period} value={value} onChange={onChange} error={error} />
          ),
        },
        { name: 'qty', kind: 'decimal', label: t('handOverQty') },
        { name: 'dueOn', kind: 'date', label: t('dueOn') },
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t('handOver')}
      onSubmit={async ({ qty, dueOn, ...rest }) => {
        if (!item) return
        await handOver.mutateAsync({
          input: {
            ...rest,
            workItem: item.id,
            qty: parseDecimal(qty) ?? qty,
            dueOn: dueOn || null,
            version: item.version,
          },
        })
        toast(t('handedOver'))
      }}
    />
  )
}
