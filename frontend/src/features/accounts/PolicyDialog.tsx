import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { SecurityPolicyDocument, SetSecurityPolicyDocument } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

const whole = z.string().check(z.regex(/^\d{1,4}$/, { error: 'form.required' }))
const schema = z.object({
  minPasswordLength: whole,
  formerPasswords: whole,
  idleMinutes: whole,
  sessionHours: whole,
  signInLogDays: whole,
  reason: requiredText,
})
const numbers = ['minPasswordLength', 'formerPasswords', 'idleMinutes', 'sessionHours', 'signInLogDays'] as const

/** Rules about passwords and sessions, for everybody. The server keeps them within safe bounds. */
export function PolicyDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('accounts')
  const policy = useGql(SecurityPolicyDocument, {}, { enabled: isOpen }).data?.securityPolicy
  const set = useGqlMutation(SetSecurityPolicyDocument)
  if (!policy) return null
  return (
    <FormDialog
      title={t('policy')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('policyIntro')}</p>}
      schema={schema}
      defaults={{
        minPasswordLength: String(policy.minPasswordLength),
        formerPasswords: String(policy.formerPasswords),
        idleMinutes: String(policy.idleMinutes),
        sessionHours: String(policy.sessionHours),
        signInLogDays: String(policy.signInLogDays),
        reason: '',
      }}
      fields={[
        ...numbers.map((name) => ({
          name,
          kind: 'text' as const,
          label: t(`policyField.${name}`),
          hint: t(`policyHint.${name}`),
        })),
        { name: 'reason', kind: 'textarea', label: t('policyReason') },
      ]}
      submit={t('policySave')}
      onSubmit={async ({ reason, ...values }) => {
        await set.mutateAsync({
          input: {
            minPasswordLength: Number(values.minPasswordLength),
            formerPasswords: Number(values.formerPasswords),
            idleMinutes: Number(values.idleMinutes),
            sessionHours: Number(values.sessionHours),
            signInLogDays: Number(values.signInLogDays),
            reason,
            version: policy.version,
          },
        })
        toast(t('policySaved'))
      }}
    />
  )
}
