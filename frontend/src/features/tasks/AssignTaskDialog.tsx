import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { AssignTaskDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

const origins = ['PROGRAMME', 'ARISING'] as const
const assigners = ['CENTRAL', 'PROVINCE', 'SUPERIOR', 'OWN_PLAN'] as const

const schema = z.object({
  unit: requiredText,
  origin: z.enum(origins),
  content: requiredText,
  assigner: z.enum(assigners),
  document: requiredText,
  assignedOn: requiredDay,
  dueOn: requiredDay,
})

export function AssignTaskDialog({ isOpen, unit, onClose }: { isOpen: boolean; unit: string; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'common'])
  const { today } = useViewer()
  const assign = useGqlMutation(AssignTaskDocument)
  return (
    <FormDialog
      title={t('assign')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{
        unit,
        origin: 'PROGRAMME',
        content: '',
        assigner: 'PROVINCE',
        document: '',
        assignedOn: today,
        dueOn: '',
      }}
      fields={[
        { name: 'unit', kind: 'unit', label: t('common:unit') },
        { name: 'content', kind: 'textarea', label: t('content') },
        {
          name: 'origin',
          kind: 'select',
          label: t('origin'),
          options: origins.map((value) => ({ value, label: t(`origins.${value}`) })),
        },
        {
          name: 'assigner',
          kind: 'select',
          label: t('assigner'),
          options: assigners.map((value) => ({ value, label: t(`assigners.${value}`) })),
        },
        { name: 'document', kind: 'text', label: t('document') },
        { name: 'assignedOn', kind: 'date', label: t('assignedOn') },
        { name: 'dueOn', kind: 'date', label: t('dueOn'), hint: t('dueHint') },
      ]}
      submit={t('assign')}
      onSubmit={async (input) => {
        await assign.mutateAsync({ input })
        toast(t('assigned'))
      }}
    />
  )
}
