import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDay, requiredDay, requiredText } from '@/domain/schemas'
import { type LeaveKind, RecordLeaveDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

interface Props {
  person: { id: string; fullName: string } | null
  isOpen: boolean
  onClose: () => void
}

const kinds: readonly LeaveKind[] = ['SICK', 'MATERNITY', 'UNPAID', 'TRAINING', 'OTHER']
const schema = z.object({
  kind: z.enum(['SICK', 'MATERNITY', 'UNPAID', 'TRAINING', 'OTHER']),
  validFrom: requiredDay,
  validTo: optionalDay,
  document: requiredText,
})

export function LeaveDialog({ person, isOpen, onClose }: Props) {
  const { t } = useTranslation('staff')
  const record = useGqlMutation(RecordLeaveDocument)
  return (
    <FormDialog
      title={t('leaveTitle', { name: person?.fullName ?? '' })}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{ kind: 'SICK', validFrom: '', validTo: '', document: '' }}
      fields={[
        {
          name: 'kind',
          kind: 'select',
          label: t('leaveKind'),
          options: kinds.map((value) => ({ value, label: t(`leaves.${value}`) })),
        },
        { name: 'validFrom', kind: 'date', label: t('from') },
        { name: 'validTo', kind: 'date', label: t('to'), hint: t('toHint') },
        { name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') },
      ]}
      submit={t('recordLeave')}
      onSubmit={async (values) => {
        if (!person) return
        await record.mutateAsync({ input: { ...values, person: person.id, validTo: values.validTo || null } })
        toast(t('recorded'))
      }}
    />
  )
}
