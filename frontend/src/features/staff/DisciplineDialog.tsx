import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDay, optionalText, requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { RecordDisciplineDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

interface Props {
  person: string
  isOpen: boolean
  onClose: () => void
}

const kinds = ['PUBLIC_DUTY', 'DEGRADATION', 'OTHER'] as const
const organs = ['ADMINISTRATIVE', 'PARTY'] as const
const forms = [
  'REPRIMAND',
  'WARNING',
  'PAY_STEP_REDUCTION',
  'DEMOTION',
  'REMOVAL_FROM_POST',
  'FORCED_DISMISSAL',
  'RECALL',
] as const

const schema = z.object({
  act: requiredText,
  kind: z.enum(kinds),
  organ: z.enum(organs),
  form: z.enum(forms),
  actOn: optionalDay,
  actUnit: optionalText,
  decidedOn: requiredDay,
  effectiveFrom: optionalDay,
  document: requiredText,
  used: z.boolean(),
  usedIn: optionalText.check(z.regex(/^(\d{4})?$/, 'form.required')),
  usedDocument: optionalText,
})

/** A disciplinary decision; an act that failed an earlier year does not fail another (Art. 11.3.b). */
export function DisciplineDialog({ person, isOpen, onClose }: Props) {
  const { t } = useTranslation('staff')
  const { today } = useViewer()
  const record = useGqlMutation(RecordDisciplineDocument)
  return (
    <FormDialog
      title={t('recordDiscipline')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{
        act: '',
        kind: 'PUBLIC_DUTY',
        organ: 'ADMINISTRATIVE',
        form: 'REPRIMAND',
        actOn: '',
        actUnit: '',
        decidedOn: today,
        effectiveFrom: '',
        document: '',
        used: false,
        usedIn: '',
        usedDocument: '',
      }}
      fields={[
        { name: 'act', kind: 'text', label: t('act'), hint: t('actHint') },
        {
          name: 'kind',
          kind: 'select',
          label: t('faultKind'),
          options: kinds.map((value) => ({ value, label: t(`faults.${value}`) })),
        },
        {
          name: 'organ',
          kind: 'select',
          label: t('organ'),
          options: organs.map((value) => ({ value, label: t(`organs.${value}`) })),
        },
        {
          name: 'form',
          kind: 'select',
          label: t('disciplineForm'),
          options: forms.map((value) => ({ value, label: t(`forms.${value}`) })),
        },
        { name: 'decidedOn', kind: 'date', label: t('decidedOn') },
        { name: 'effectiveFrom', kind: 'date', label: t('inEffectFrom'), hint: t('inEffectHint') },
        { name: 'document', kind: 'text', label: t('document') },
        { name: 'actOn', kind: 'date', label: t('actOn') },
        { name: 'actUnit', kind: 'unit', label: t('actUnit') },
        { name: 'used', kind: 'checkbox', label: t('used') },
        { name: 'usedIn', kind: 'text', label: t('usedIn'), when: ({ used }) => used },
        { name: 'usedDocument', kind: 'text', label: t('usedDocument'), when: ({ used }) => used },
      ]}
      submit={t('recordDiscipline')}
      onSubmit={async ({ used, usedIn, usedDocument, actOn, actUnit, effectiveFrom, ...values }) => {
        await record.mutateAsync({
          input: {
            ...values,
            person,
            actOn: actOn || null,
            effectiveFrom: effectiveFrom || null,
            actUnit: actUnit || null,
            usedIn: used && usedIn ? Number(usedIn) : null,
            usedDocument: used ? usedDocument : '',
          },
        })
        toast(t('recorded'))
      }}
    />
  )
}
