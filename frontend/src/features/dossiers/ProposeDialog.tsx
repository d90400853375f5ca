import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { type FieldSpec, FormDialog } from '@/domain/FormDialog'
import { optionalDay, optionalText, requiredText } from '@/domain/schemas'
import {
  type DisciplineForm,
  type DossierShownFragment,
  type FaultKind,
  type PostRole,
  ProposeDossierDocument,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { withPost } from './kinds'

interface Props {
  dossier: DossierShownFragment
  isOpen: boolean
  onClose: () => void
}

const roles = ['STAFF', 'DEPUTY', 'HEAD'] as const satisfies readonly PostRole[]
const forms: readonly DisciplineForm[] = ['REPRIMAND', 'WARNING', 'REMOVAL_FROM_POST', 'FORCED_DISMISSAL']
const faults: readonly FaultKind[] = ['PUBLIC_DUTY', 'DEGRADATION', 'OTHER']
const schema = z.object({
  grounds: requiredText,
  unit: z.nullable(optionalText),
  title: optionalText,
  role: optionalText,
  form: optionalText,
  act: optionalText,
  fault: optionalText,
  actOn: optionalDay,
})
type Values = z.infer<typeof schema>

/** A named person proposes: why, and what the kind asks for beside it. */
export function ProposeDialog({ dossier, isOpen, onClose }: Props) {
  const { t } = useTranslation(['dossiers', 'common'])
  const propose = useGqlMutation(ProposeDossierDocument)
  const grounds: FieldSpec<Values> = { name: 'grounds', kind: 'textarea', label: t('grounds') }
  const post: FieldSpec<Values>[] = [
    { name: 'unit', kind: 'unit', label: t('newUnit') },
    { name: 'title', kind: 'text', label: t('newTitle') },
    {
      name: 'role',
      kind: 'select',
      label: t('newRole'),
      empty: t('choose'),
      options: roles.map((value) => ({ value, label: t(`roles.${value}`) })),
    },
  ]
  const sanction: FieldSpec<Values>[] = [
    {
      name: 'form',
      kind: 'select',
      label: t('form'),
      empty: t('choose'),
      options: forms.map((value) => ({ value, label: t(`forms.${value}`) })),
    },
    { name: 'act', kind: 'text', label: t('act') },
    {
      name: 'fault',
      kind: 'select',
      label: t('fault'),
      empty: t('choose'),
      options: faults.map((value) => ({ value, label: t(`faults.${value}`) })),
    },
    { name: 'actOn', kind: 'date', label: t('actOn') },
  ]
  const asked = dossier.kind === 'DISCIPLINE' ? sanction : withPost.includes(dossier.kind) ? post : []
  return (
    <FormDialog
      title={t('propose')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{ grounds: '', unit: null, title: '', role: '', form: '', act: '', fault: '', actOn: '' }}
      fields={[...asked, grounds]}
      submit={t('propose')}
      onSubmit={(values) =>
        propose.mutateAsync({
          input: { dossier: dossier.id, grounds: values.grounds, version: dossier.version, terms: termsOf(values) },
        })
      }
    />
  )
}

function termsOf(values: Values) {
  return {
    unit: values.unit,
    title: values.title || null,
    role: roles.find((role) => role === values.role) ?? null,
    form: forms.find((form) => form === values.form) ?? null,
    act: values.act || null,
    fault: faults.find((fault) => fault === values.fault) ?? null,
    actOn: values.actOn || null,
  }
}
