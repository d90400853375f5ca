import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalText, requiredText, username } from '@/domain/schemas'
import {
  CreateAccountDocument,
  CreateStaffAccountsDocument,
  type FirstPasswordShownFragment,
  PersonSearchDocument,
  type Role,
} from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Combo } from '@/ui/Combo'
import { toast } from '@/ui/Toast'

interface Props<Created> {
  isOpen: boolean
  onClose: () => void
  onCreated: (created: Created) => void
}

/** Roles that are given by a document; the others come with a post. */
export const grantable = [
  'HOME_AFFAIRS',
  'HR',
  'DECISION_AUTHORITY',
  'AUDITOR',
  'ADMINISTRATOR',
] as const satisfies Role[]

const oneSchema = z
  .object({
    username,
    person: optionalText,
    role: z.enum(['', ...grantable]),
    unit: optionalText,
    document: optionalText,
  })
  .check(
    z.refine((values) => values.role === '' || values.document !== '', { error: 'form.required', path: ['document'] }),
  )

export function CreateAccountDialog({ isOpen, onClose, onCreated }: Props<FirstPasswordShownFragment>) {
  const { t } = useTranslation('accounts')
  const create = useGqlMutation(CreateAccountDocument)
  return (
    <FormDialog
      title={t('create')}
      isOpen={isOpen}
      onClose={onClose}
      schema={oneSchema}
      defaults={{ username: '', person: '', role: '', unit: '', document: '' }}
      fields={[
        { name: 'username', kind: 'text', label: t('username'), hint: t('usernameHint') },
        {
          name: 'person',
          kind: 'custom',
          label: t('person'),
          render: ({ value, onChange }) => <PersonField value={value} onChange={onChange} />,
        },
        {
          name: 'role',
          kind: 'select',
          label: t('role'),
          empty: t('noRole'),
          options: grantable.map((value) => ({ value, label: t(`roles.${value}`) })),
        },
        { name: 'unit', kind: 'unit', label: t('grantUnit') },
        { name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') },
      ]}
      submit={t('create')}
      onSubmit={async (values) => {
        const { createAccount } = await create.mutateAsync({
          input: {
            username: values.username,
            person: values.person || null,
            role: values.role || null,
            unit: values.unit || null,
            document: values.document || null,
          },
        })
        onCreated(createAccount)
      }}
    />
  )
}

function PersonField({ value, onChange }: { value: string; onChange: (id: unknown) => void }) {
  const { t } = useTranslation('accounts')
  const [search, setSearch] = useState('')
  const query = useGql(PersonSearchDocument, { search: search || null }, { keep: true })
  const people = query.data?.people.edges.map((edge) => edge.node).filter((person) => !person.hasAccount) ?? []
  return (
    <Combo
      label={t('person')}
      placeholder={t('office')}
      items={people.map((person) => ({ id: person.id, name: person.fullName, detail: person.code }))}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      onSearch={setSearch}
    />
  )
}

const manySchema = z.object({ unit: requiredText })

export function CreateStaffAccountsDialog({ isOpen, onClose, onCreated }: Props<FirstPasswordShownFragment[]>) {
  const { t } = useTranslation('accounts')
  const create = useGqlMutation(CreateStaffAccountsDocument)
  return (
    <FormDialog
      title={t('createMany')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('createManyHint')}</p>}
      schema={manySchema}
      defaults={{ unit: '' }}
      fields={[{ name: 'unit', kind: 'unit', label: t('unit') }]}
      submit={t('createMany')}
      onSubmit={async ({ unit }) => {
        const { createStaffAccounts } = await create.mutateAsync({ unit })
        toast(t('createdCount', { count: createStaffAccounts.length }))
        onCreated(createStaffAccounts)
      }}
    />
  )
}
