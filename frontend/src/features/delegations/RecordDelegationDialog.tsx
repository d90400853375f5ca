import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type Action, DelegationPeopleDocument, RecordDelegationDocument } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Combo } from '@/ui/Combo'
import { Checkbox } from '@/ui/Field'
import styles from './Delegations.module.css'
import { useVerbName } from './useVerbName'

const schema = z.object({
  lender: requiredText,
  holder: requiredText,
  unit: requiredText,
  verbs: z.array(z.string()).check(z.minLength(1, 'form.required')),
  validFrom: requiredDay,
  validTo: requiredDay,
  document: requiredText,
  documentOn: requiredDay,
})

interface Props {
  isOpen: boolean
  onClose: () => void
  lendable: readonly Action[]
}

export function RecordDelegationDialog({ isOpen, onClose, lendable }: Props) {
  const { t } = useTranslation('delegations')
  const viewer = useViewer()
  const record = useGqlMutation(RecordDelegationDocument)
  const person = (name: 'lender' | 'holder') => ({
    name,
    kind: 'custom' as const,
    label: t(name),
    render: ({
      value,
      onChange,
      error,
    }: {
      value: never
      onChange: (value: unknown) => void
      error: string | undefined
    }) => <PersonField label={t(name)} value={value} onChange={onChange} error={error} />,
  })
  return (
    <FormDialog
      title={t('record')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('recordIntro')}</p>}
      schema={schema}
      defaults={{
        lender: viewer.person?.id ?? '',
        holder: '',
        unit: '',
        verbs: [],
        validFrom: viewer.today,
        validTo: '',
        document: '',
        documentOn: viewer.today,
      }}
      fields={[
        person('lender'),
        person('holder'),
        { name: 'unit', kind: 'unit', label: t('unit') },
        {
          name: 'verbs',
          kind: 'custom',
          label: t('verbs'),
          render: ({ value, onChange, error }) => (
            <VerbField lendable={lendable} value={value} onChange={onChange} error={error} />
          ),
        },
        { name: 'validFrom', kind: 'date', label: t('validFrom') },
        { name: 'validTo', kind: 'date', label: t('validTo') },
        { name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') },
        { name: 'documentOn', kind: 'date', label: t('documentOn') },
      ]}
      submit={t('record')}
      onSubmit={(values) => record.mutateAsync({ input: { ...values, verbs: values.verbs as Action[] } })}
    />
  )
}

interface FieldProps<Value> {
  value: Value
  onChange: (value: unknown) => void
  error: string | undefined
}

function PersonField({ label, value, onChange, error }: FieldProps<string> & { label: string }) {
  const [search, setSearch] = useState('')
  const viewer = useViewer()
  const query = useGql(DelegationPeopleDocument, { search: search || null }, { keep: true })
  const found = query.data?.people.edges.map((edge) => edge.node) ?? []
  const self = viewer.person && !search ? [{ ...viewer.person, fullName: viewer.displayName }] : []
  const people = [...self, ...found.filter((person) => person.id !== self[0]?.id)]
  return (
    <Combo
      label={label}
      items={people.map((person) => ({ id: person.id, name: person.fullName, detail: person.code }))}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      onSearch={setSearch}
      error={error}
    />
  )
}

function VerbField({
  lendable,
  value,
  onChange,
  error,
}: FieldProps<readonly string[]> & { lendable: readonly Action[] }) {
  const { t } = useTranslation('delegations')
  const verbName = useVerbName()
  return (
    <fieldset className={styles.verbs}>
      <legend>{t('verbs')}</legend>
      {lendable.map((verb) => (
        <Checkbox
          key={verb}
          label={verbName(verb)}
          checked={value.includes(verb)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, verb] : value.filter((other) => other !== verb))
          }
        />
      ))}
      {error && <p role="alert">{error}</p>}
    </fieldset>
  )
}
