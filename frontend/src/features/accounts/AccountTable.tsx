import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useViewer } from '@/domain/viewer'
import type { AccountShownFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { Button } from '@/ui/Button'
import { Table } from '@/ui/Table'

interface Props {
  accounts: readonly AccountShownFragment[]
  onOpen: (id: string) => void
}

export function AccountTable({ accounts, onOpen }: Props) {
  const { t } = useTranslation('accounts')
  const { today } = useViewer()
  return (
    <Table
      caption={t('title')}
      rows={accounts}
      rowKey={(account) => account.id}
      columns={[
        {
          key: 'username',
          header: t('username'),
          rowHeader: true,
          cell: (account) => (
            <Button variant="link" onClick={() => onOpen(account.id)}>
              {account.username}
            </Button>
          ),
        },
        {
          key: 'person',
          header: t('person'),
          cell: ({ person }) =>
            person ? `${person.fullName} (${person.code})` : <span className="muted">{t('office')}</span>,
        },
        {
          key: 'grants',
          header: t('grants'),
          cell: (account) =>
            account.grants
              .filter((grant) => !grant.validTo || grant.validTo >= today)
              .map((grant) => t(`roles.${grant.role}`))
              .join(', '),
        },
        {
          key: 'state',
          header: t('state'),
          cell: (account) =>
            account.disabled ? (
              <Pill tone="error">{t('disabled')}</Pill>
            ) : account.mustChangePassword ? (
              <Pill tone="warning">{t('firstPassword')}</Pill>
            ) : (
              <Pill tone="success">{t('active')}</Pill>
            ),
        },
        {
          key: 'last',
          header: t('lastSignIn'),
          cell: ({ lastSignInAt }) =>
            lastSignInAt ? formatDateTime(lastSignInAt) : <span className="muted">{t('never')}</span>,
        },
      ]}
    />
  )
}
