import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDecimal, optionalText, requiredDay, requiredDecimal, requiredText } from '@/domain/schemas'
import { AssignWorkDocument, type WorkKind } from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { ProductField } from './ProductField'

interface Props {
  person: { id: string; fullName: string }
  isOpen: boolean
  onClose: () => void
}

const kinds: readonly WorkKind[] = ['PLANNED', 'SUDDEN', 'RECEIVED', 'HANDED_OVER']

const schema = z
  .object({
    product: optionalText,
    content: requiredText,
    kind: z.enum(['PLANNED', 'SUDDEN', 'RECEIVED', 'HANDED_OVER']),
    coefficient: optionalDecimal,
    assignedQty: requiredDecimal,
    dueOn: requiredDay,
  })
  .check(
    z.refine((values) => values.product !== '' || values.coefficient !== '', {
      error: 'form.required',
      path: ['coefficient'],
    }),
  )

export function AssignWorkDialog({ person, isOpen, onClose }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const assign = useGqlMutation(AssignWorkDocument)
  return (
    <FormDialog
      title={t('assignTitle', { name: person.fullName })}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{ product: '', content: '', kind: 'PLANNED', coefficient: '', assignedQty: '1', dueOn: '' }}
      fields={[
        {
          name: 'product',
          kind: 'custom',
          label: t('product'),
          render: ({ value, onChange }) => <ProductField value={value} onChange={onChange} />,
        },
        { name: 'content', kind: 'textarea', label: t('content') },
        {
          name: 'kind',
          kind: 'select',
          label: t('kind'),
          options: kinds.map((kind) => ({ value: kind, label: t(`common:workKind.${kind}`) })),
        },
        { name: 'coefficient', kind: 'decimal', label: t('coefficient'), hint: t('coefficientHint') },
        { name: 'assignedQty', kind: 'decimal', label: t('qty') },
        { name: 'dueOn', kind: 'date', label: t('dueOn'), hint: t('dueHint') },
      ]}
      submit={t('assign')}
      onSubmit={async ({ product, coefficient, assignedQty, ...rest }) => {
        await assign.mutateAsync({
          input: {
            ...rest,
            person: person.id,
            product: product || null,
            coefficient: product ? null : parseDecimal(coefficient),
            assignedQty: parseDecimal(assignedQty) ?? assignedQty,
          },
        })
        toast(t('assigned'))
      }}
    />
  )
}
