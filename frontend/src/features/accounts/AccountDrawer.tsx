import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import {
  type AccountShownFragment,
  type FirstPasswordShownFragment,
  OffboardAccountDocument,
  ResetPasswordDocument,
  SetAccountDisabledDocument,
} from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { ErrorNote } from '@/ui/Notice'
import { AccountSessions, AccountSignIns } from './AccountSessions'
import styles from './Accounts.module.css'
import { Grants } from './Grants'

interface Props {
  account: AccountShownFragment | null
  isOpen: boolean
  onClose: () => void
  onNewPassword: (slip: FirstPasswordShownFragment) => void
}

export function AccountDrawer({ account, isOpen, onClose, onNewPassword }: Props) {
  return (
    <Dialog title={account?.username ?? ''} size="drawer" isOpen={isOpen} onClose={onClose}>
      {account && <AccountBody account={account} onNewPassword={onNewPassword} />}
    </Dialog>
  )
}

type BodyProps = { account: AccountShownFragment } & Pick<Props, 'onNewPassword'>

function AccountBody({ account, onNewPassword }: BodyProps) {
  const { t } = useTranslation('accounts')
  const reset = useGqlMutation(ResetPasswordDocument, {
    onSuccess: ({ resetPassword }) => onNewPassword(resetPassword),
  })
  const disable = useGqlMutation(SetAccountDisabledDocument)
  const offboard = useGqlMutation(OffboardAccountDocument)
  const [disabling, setDisabling] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const can = (action: (typeof account.availableActions)[number]) => account.availableActions.includes(action)
  const verb = t(account.disabled ? 'enable' : 'disable')
  return (
    <>
      {reset.error && <ErrorNote error={reset.error} />}
      <Facts
        facts={[
          [t('person'), account.person ? `${account.person.fullName} (${account.person.code})` : t('office')],
          [t('state'), t(account.disabled ? 'disabled' : account.mustChangePassword ? 'firstPassword' : 'active')],
          [t('lastSignIn'), account.lastSignInAt ? formatDateTime(account.lastSignInAt) : t('never')],
        ]}
      />
      <div className={styles.bar}>
        {can('RESET_PASSWORD') && (
          <Button
            busy={reset.isPending}
            onClick={() => reset.mutate({ account: account.id, version: account.version })}
          >
            {t('reset')}
          </Button>
        )}
        {can('SET_ACCOUNT_DISABLED') && (
          <Button variant="danger" onClick={() => setDisabling(true)}>
            {verb}
          </Button>
        )}
        {can('OFFBOARD_ACCOUNT') && (
          <Button variant="danger" onClick={() => setLeaving(true)}>
            {t('offboard')}
          </Button>
        )}
      </div>
      <Grants account={account} />
      <AccountSessions account={account} />
      <AccountSignIns account={account.id} />
      <ReasonDialog
        title={t('offboard')}
        isOpen={leaving}
        onClose={() => setLeaving(false)}
        intro={<p>{t('offboardHint')}</p>}
        submit={t('offboard')}
        danger
        onSubmit={(reason) => offboard.mutateAsync({ account: account.id, reason, version: account.version })}
      />
      <ReasonDialog
        title={verb}
        isOpen={disabling}
        onClose={() => setDisabling(false)}
        submit={verb}
        danger
        onSubmit={(reason) =>
          disable.mutateAsync({ account: account.id, disabled: !account.disabled, reason, version: account.version })
        }
      />
    </>
  )
}
