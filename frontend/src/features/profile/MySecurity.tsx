import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SignIns } from '@/domain/SignIns'
import { EndSessionDocument, MySecurityDocument, type MySecurityQuery } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { usePreferences } from '@/lib/preferences'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import styles from './Profile.module.css'

type Me = NonNullable<MySecurityQuery['viewer']>

/** Where the account is open, who tried it, and who read what is about the person. */
export function MySecurity() {
  const { t } = useTranslation('help')
  const query = useGql(MySecurityDocument, {})
  return (
    <>
      <Card title={t('readers')}>
        <Loaded query={query}>{({ viewer }) => viewer && <Readers readings={viewer.readings} />}</Loaded>
      </Card>
      <Card title={t('sessions')} padded>
        <Loaded query={query}>{({ viewer }) => viewer && <Sessions me={viewer} />}</Loaded>
      </Card>
      <Card title={t('signIns')}>
        <Loaded query={query}>
          {({ viewer }) =>
            viewer?.signIns.length ? <SignIns lines={viewer.signIns} /> : <EmptyState title={t('noSignIns')} />
          }
        </Loaded>
      </Card>
    </>
  )
}

function Readers({ readings }: { readings: Me['readings'] }) {
  const { t } = useTranslation('help')
  const { language } = usePreferences()
  if (readings.length === 0) return <EmptyState title={t('noReaders')}>{t('readersHint')}</EmptyState>
  return (
    <Table
      caption={t('readers')}
      rows={readings}
      rowKey={(reading) => `${reading.at} ${reading.reader} ${reading.about.vi}`}
      columns={[
        { key: 'reader', header: t('reader'), rowHeader: true, cell: (reading) => reading.reader },
        {
          key: 'roles',
          header: t('roles'),
          cell: (reading) => reading.roles.map((role) => t(`role.${role}`)).join(', '),
        },
        { key: 'at', header: t('readAt'), cell: (reading) => formatDateTime(reading.at) },
        {
          key: 'about',
          header: t('readAbout'),
          cell: ({ about, result }) =>
            result ? (
              <Link to="/ket-qua/$id" params={{ id: result.id }}>
                {about[language]}
              </Link>
            ) : (
              about[language]
            ),
        },
      ]}
    />
  )
}

function Sessions({ me }: { me: Me }) {
  const { t } = useTranslation('help')
  const end = useGqlMutation(EndSessionDocument)
  return (
    <>
      {end.error && <ErrorNote error={end.error} />}
      {me.sessions.length === 0 && <p className="muted">{t('noSessions')}</p>}
      {me.sessions.map((session) => (
        <div key={session.id} className={styles.session}>
          <span>
            {session.address} · {t('lastSeen', { at: formatDateTime(session.lastSeenAt) })}
          </span>
          <span className="muted small">{session.userAgent}</span>
          {session.id === me.currentSession ? (
            <b>{t('thisSession')}</b>
          ) : (
            <Button variant="link" busy={end.isPending} onClick={() => end.mutate({ session: session.id })}>
              {t('endSession')}
            </Button>
          )}
        </div>
      ))}
    </>
  )
}
