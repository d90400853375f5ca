import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { type FieldSpec, FormDialog } from '@/domain/FormDialog'
import { optionalDay, optionalText, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import {
  type DisciplineForm,
  type DossierShownFragment,
  type FaultKind,
  type PostRole,
  ProposeDossierDocument,
  type SanctionOptionFragment,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Checkbox } from '@/ui/Field'
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
  discoveredOn: optionalDay,
  noLimit: optionalText,
  deferrals: z.array(z.string()),
  asked: z.boolean(),
  decided: z.boolean(),
})
type Values = z.infer<typeof schema>

const none: Values = {
  grounds: '',
  unit: null,
  title: '',
  role: '',
  form: '',
  act: '',
  fault: '',
  actOn: '',
  discoveredOn: '',
  noLimit: '',
  deferrals: [],
  asked: false,
  decided: false,
}

/** A named person proposes: why, and what the kind asks for beside it. */
export function ProposeDialog({ dossier, isOpen, onClose }: Props) {
  const { t } = useTranslation(['dossiers', 'common'])
  const propose = useGqlMutation(ProposeDossierDocument)
  const sanction = useSanctionFields(dossier)
  const post = usePostFields()
  const grounds: FieldSpec<Values> = { name: 'grounds', kind: 'textarea', label: t('grounds') }
  const removed = (values: Values) => values.form === 'REMOVAL_FROM_POST'
  const asked =
    dossier.kind === 'DISCIPLINE'
      ? [...sanction, ...post.map((field) => ({ ...field, when: removed }))]
      : withPost.includes(dossier.kind)
        ? post
        : []
  return (
    <FormDialog
      title={t('propose')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={none}
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

/** The post that follows. */
function usePostFields(): FieldSpec<Values>[] {
  const { t } = useTranslation('dossiers')
  return [
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
}

/** The form and the act, its day and discovery, and the cases the law of discipline names. */
function useSanctionFields({ sanction }: DossierShownFragment): FieldSpec<Values>[] {
  const { t } = useTranslation('dossiers')
  const text = useText()
  const options = (cases: readonly SanctionOptionFragment[] = []) =>
    cases.map((one) => ({ value: one.code, label: text(one.label) }))
  const waits = (values: Values) => values.deferrals.length > 0
  return [
    { name: 'form', kind: 'select', label: t('form'), empty: t('choose'), options: options(sanction?.forms) },
    { name: 'act', kind: 'text', label: t('act') },
    {
      name: 'fault',
      kind: 'select',
      label: t('fault'),
      empty: t('choose'),
      options: faults.map((value) => ({ value, label: t(`faults.${value}`) })),
    },
    { name: 'actOn', kind: 'date', label: t('actOn') },
    { name: 'discoveredOn', kind: 'date', label: t('discoveredOn'), hint: t('discoveredOnHint') },
    {
      name: 'noLimit',
      kind: 'select',
      label: t('noLimit'),
      empty: t('noLimitNone'),
      options: options(sanction?.withoutLimit),
    },
    {
      name: 'deferrals',
      kind: 'custom',
      label: t('deferrals'),
      render: ({ value, onChange }) => (
        <Deferrals cases={options(sanction?.deferrals)} value={value} onChange={onChange} />
      ),
    },
    { name: 'asked', kind: 'checkbox', label: t('asked'), when: waits },
    { name: 'decided', kind: 'checkbox', label: t('decidedNow'), when: waits },
  ]
}

interface DeferralsProps {
  cases: readonly { value: string; label: string }[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

function Deferrals({ cases, value, onChange }: DeferralsProps) {
  const { t } = useTranslation('dossiers')
  return (
    <fieldset>
      <legend>
        <b>{t('deferrals')}</b>
      </legend>
      {cases.map((one) => (
        <Checkbox
          key={one.value}
          label={one.label}
          checked={value.includes(one.value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, one.value] : value.filter((code) => code !== one.value))
          }
        />
      ))}
    </fieldset>
  )
}

function termsOf(values: Values) {
  const waits = values.deferrals.length > 0
  return {
    unit: values.unit,
    title: values.title || null,
    role: roles.find((role) => role === values.role) ?? null,
    form: forms.find((form) => form === values.form) ?? null,
    act: values.act || null,
    fault: faults.find((fault) => fault === values.fault) ?? null,
    actOn: values.actOn || null,
    discoveredOn: values.discoveredOn || null,
    noLimit: values.noLimit || null,
    deferrals: values.deferrals,
    asked: waits && values.asked,
    decided: waits && values.decided,
  }
}
