import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageButton } from '../LanguageButton'
import { Mark } from '../Mark'
import styles from './Auth.module.css'
import { FirstStartForm, NewPasswordForm, SignInForm } from './forms'

interface Props {
  setupNeeded: boolean
  /** Signed in, but the password must be changed before anything else. */
  mustChange: { username: string } | null
  /** The password signed in with a moment ago, so that it is not asked for twice. */
  firstPassword: string
  onPassword: (password: string) => void
}

/** What somebody sees who is not signed in, at whatever address: after signing in the page asked for appears. */
export function AuthPages({ setupNeeded, mustChange, firstPassword, onPassword }: Props) {
  const { t } = useTranslation(['auth', 'common'])
  const client = useQueryClient()
  const title = setupNeeded ? t('firstStart') : mustChange ? t('newPassword') : t('signIn')
  useEffect(() => {
    document.title = `${title} – ${t('common:appName')}`
  }, [title, t])
  const enter = () => client.resetQueries()
  return (
    <main className={styles.screen}>
      <div className={styles.brand}>
        <Mark size={48} />
        <b>{t('common:appTitle')}</b>
      </div>
      <div className={styles.box}>
        <h1>{title}</h1>
        {setupNeeded ? (
          <FirstStartForm onDone={enter} />
        ) : mustChange ? (
          <NewPasswordForm
            current={firstPassword}
            username={mustChange.username}
            forced
            onDone={() => {
              onPassword('')
              return enter()
            }}
          />
        ) : (
          <SignInForm
            onDone={(password) => {
              onPassword(password)
              return enter()
            }}
          />
        )}
      </div>
      <LanguageButton />
    </main>
  )
}
