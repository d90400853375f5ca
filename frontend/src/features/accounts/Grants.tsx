import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { optionalDay, optionalText, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type AccountShownFragment, GrantRoleDocument, RevokeGrantDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import styles from './Accounts.module.css'
import { grantable } from './CreateDialogs'

const schema = z.object({
  role: z.enum(grantable),
  unit: optionalText,
  validFrom: optionalDay,
  validTo: optionalDay,
  document: requiredText,
})

export function Grants({ account }: { account: AccountShownFragment }) {
  const { t } = useTranslation('accounts')
  const { today } = useViewer()
  const grant = useGqlMutation(GrantRoleDocument)
  const revoke = useGqlMutation(RevokeGrantDocument)
  const [granting, setGranting] = useState(false)
  const [revoking, setRevoking] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <section>
      <h3>{t('grants')}</h3>
      {account.grants.length === 0 && <p className="muted">{t('noGrants')}</p>}
      {account.grants.map((entry) => (
        <div key={entry.id} className={styles.grant}>
          <span>
            <b>{t(`roles.${entry.role}`)}</b> · {entry.unit?.name ?? t('everywhere')}
          </span>
          <span className="muted small">
            {formatDate(entry.validFrom)} – {entry.validTo ? formatDate(entry.validTo) : t('open')} · {entry.document}
          </span>
          {(!entry.validTo || entry.validTo > today) && (
            <Button
              variant="link"
              onClick={() => {
                setChosen(entry.id)
                setRevoking(true)
              }}
            >
              {t('revoke')}
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => setGranting(true)}>{t('grant')}</Button>
      <FormDialog
        title={t('grant')}
        isOpen={granting}
        onClose={() => setGranting(false)}
        schema={schema}
        defaults={{ role: 'HR', unit: '', validFrom: today, validTo: '', document: '' }}
        fields={[
          {
            name: 'role',
            kind: 'select',
            label: t('role'),
            options: grantable.map((value) => ({ value, label: t(`roles.${value}`) })),
          },
          { name: 'unit', kind: 'unit', label: t('grantUnit') },
          { name: 'validFrom', kind: 'date', label: t('from') },
          { name: 'validTo', kind: 'date', label: t('to') },
          { name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') },
        ]}
        submit={t('grant')}
        onSubmit={(values) =>
          grant.mutateAsync({
            input: {
              account: account.id,
              role: values.role,
              unit: values.unit || null,
              validFrom: values.validFrom || null,
              validTo: values.validTo || null,
              document: values.document,
            },
          })
        }
      />
      <ReasonDialog
        title={t('revoke')}
        isOpen={revoking}
        onClose={() => setRevoking(false)}
        submit={t('revoke')}
        danger
        onSubmit={async (reason) => {
          if (chosen) await revoke.mutateAsync({ grant: chosen, reason })
        }}
      />
    </section>
  )
}
