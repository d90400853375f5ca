import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDecimal, optionalText, requiredDay, requiredDecimal, requiredText } from '@/domain/schemas'
import { AssignToGroupDocument, type AssignToGroupInput, type PlanShownFragment } from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { PlanDialog } from './PlanDialog'
import { ProductField } from './ProductField'

interface Props {
  unit: string | null
  isOpen: boolean
  onClose: () => void
}

const schema = z.object({
  unit: requiredText,
  product: optionalText,
  content: requiredText,
  kind: z.enum(['PLANNED', 'SUDDEN']),
  coefficient: optionalDecimal,
  assignedQty: requiredDecimal,
  dueOn: requiredDay,
})

/** The same work for everybody of a unit, shown person by person before it is assigned. */
export function AssignGroupDialog({ unit, isOpen, onClose }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const assign = useGqlMutation(AssignToGroupDocument)
  const [asked, setAsked] = useState<{ input: AssignToGroupInput; plan: PlanShownFragment } | null>(null)
  return (
    <>
      <FormDialog
        title={t('assignGroup')}
        isOpen={isOpen}
        onClose={onClose}
        schema={schema}
        defaults={{
          unit: unit ?? '',
          product: '',
          content: '',
          kind: 'PLANNED',
          coefficient: '',
          assignedQty: '1',
          dueOn: '',
        }}
        fields={[
          { name: 'unit', kind: 'unit', label: t('common:unit') },
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
            options: (['PLANNED', 'SUDDEN'] as const).map((kind) => ({
              value: kind,
              label: t(`common:workKind.${kind}`),
            })),
          },
          { name: 'coefficient', kind: 'decimal', label: t('coefficient'), hint: t('coefficientHint') },
          { name: 'assignedQty', kind: 'decimal', label: t('qtyEach') },
          { name: 'dueOn', kind: 'date', label: t('dueOn'), hint: t('dueHint') },
        ]}
        submit={t('preview')}
        onSubmit={async ({ product, coefficient, assignedQty, ...rest }) => {
          const input = {
            ...rest,
            product: product || null,
            coefficient: product ? null : parseDecimal(coefficient),
            assignedQty: parseDecimal(assignedQty) ?? assignedQty,
          }
          const { assignToGroup } = await assign.mutateAsync({ input, dryRun: true })
          setAsked({ input, plan: assignToGroup })
        }}
      />
      {asked && (
        <PlanDialog
          plan={asked.plan}
          onClose={() => setAsked(null)}
          onAssign={async () => {
            const { assignToGroup } = await assign.mutateAsync({ input: asked.input, dryRun: false })
            toast(t('assignedCount', { count: assignToGroup.assigned.length }))
          }}
        />
      )}
    </>
  )
}
