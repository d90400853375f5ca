import { useTranslation } from 'react-i18next'
import { SignIns } from '@/domain/SignIns'
import { type AccountShownFragment, AccountSignInsDocument, EndSessionDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Loaded } from '@/ui/States'
import styles from './Accounts.module.css'

export function AccountSessions({ account }: { account: AccountShownFragment }) {
  const { t } = useTranslation('accounts')
  const end = useGqlMutation(EndSessionDocument)
  return (
    <section>
      <h3>{t('sessions')}</h3>
      {end.error && <ErrorNote error={end.error} />}
      {account.sessions.length === 0 && <p className="muted">{t('noSessions')}</p>}
      {account.sessions.map((session) => (
        <div key={session.id} className={styles.grant}>
          <span>
            {session.address} · {t('lastSeen', { at: formatDateTime(session.lastSeenAt) })}
          </span>
          <span className="muted small">{session.userAgent}</span>
          <Button variant="link" busy={end.isPending} onClick={() => end.mutate({ session: session.id })}>
            {t('endSession')}
          </Button>
        </div>
      ))}
    </section>
  )
}

/** The latest sign-ins and failed attempts on an account. */
export function AccountSignIns({ account }: { account: string }) {
  const { t } = useTranslation('accounts')
  const query = useGql(AccountSignInsDocument, { account })
  return (
    <section>
      <h3>{t('signIns')}</h3>
      <Loaded query={query} skeleton={3}>
        {({ signIns }) => (signIns.length ? <SignIns lines={signIns} /> : <p className="muted">{t('noSignIns')}</p>)}
      </Loaded>
    </section>
  )
}
