import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChangePasswordDocument, CreateFirstAdministratorDocument } from '@/gql/generated/graphql'
import { request } from '@/lib/graphql'
import { signIn } from '@/lib/session'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import styles from './Auth.module.css'

interface FormProps {
  submit: string
  /** What keeps the form from being sent, in words. */
  check: () => string | null
  onSubmit: () => Promise<unknown>
  children: (problem: string | null) => ReactNode
}

/** These forms load before anything else, so they do without the form library. */
function AuthForm({ submit, check, onSubmit, children }: FormProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const found = check()
    setProblem(found)
    if (found) return
    setBusy(true)
    setFailure(null)
    await onSubmit().catch(setFailure)
    setBusy(false)
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {failure !== null && <ErrorNote error={failure} />}
      {children(problem)}
      <Button type="submit" variant="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}

interface SignInProps {
  /** Given when a session has ended: only its owner may go on. */
  username?: string
  /** Told the password when it must be changed at once, so that it is not asked for again. */
  onDone: (firstPassword: string) => unknown
}

export function SignInForm({ username: fixed, onDone }: SignInProps) {
  const { t } = useTranslation('auth')
  const [username, setUsername] = useState(fixed ?? '')
  const [password, setPassword] = useState('')
  return (
    <AuthForm
      submit={t('enter')}
      check={() => (username.trim() && password ? null : t('both'))}
      onSubmit={async () => {
        const { mustChangePassword } = await signIn(username.trim().toLowerCase(), password)
        await onDone(mustChangePassword ? password : '')
      }}
    >
      {(problem) => (
        <>
          <TextField
            label={t('username')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={username}
            readOnly={fixed !== undefined}
            onChange={(event) => setUsername(event.target.value)}
          />
          <TextField
            label={t('password')}
            type="password"
            autoComplete="current-password"
            value={password}
            error={problem ?? undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      )}
    </AuthForm>
  )
}

const shortest = 12

/** The new password twice, with what is wrong about it. */
function useNewPassword() {
  const { t } = useTranslation('auth')
  const [password, setPassword] = useState('')
  const [repeat, setRepeat] = useState('')
  const check = () => (password.length < shortest ? t('tooShort') : password !== repeat ? t('differ') : null)
  const fields = (problem: string | null) => (
    <>
      <TextField
        label={t('new')}
        hint={t('newHint')}
        type="password"
        autoComplete="new-password"
        value={password}
        error={problem ?? undefined}
        onChange={(event) => setPassword(event.target.value)}
      />
      <TextField
        label={t('repeat')}
        type="password"
        autoComplete="new-password"
        value={repeat}
        onChange={(event) => setRepeat(event.target.value)}
      />
    </>
  )
  return { password, check, fields }
}

interface NewPasswordProps {
  username: string
  /** Known when it was typed a moment ago; asked for otherwise. */
  current: string
  forced?: boolean
  onDone: () => unknown
}

export function NewPasswordForm({ username, current: known, forced = false, onDone }: NewPasswordProps) {
  const { t } = useTranslation('auth')
  const [current, setCurrent] = useState(known)
  const { password, check, fields } = useNewPassword()
  return (
    <AuthForm
      submit={t('change')}
      check={check}
      onSubmit={async () => {
        await request(ChangePasswordDocument, { current, new: password })
        await onDone()
      }}
    >
      {(problem) => (
        <>
          {forced && <p>{t('mustChange')}</p>}
          <input type="hidden" autoComplete="username" value={username} readOnly />
          {known === '' && (
            <TextField
              label={t('current')}
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
          {fields(problem)}
        </>
      )}
    </AuthForm>
  )
}

export function FirstStartForm({ onDone }: { onDone: () => unknown }) {
  const { t } = useTranslation('auth')
  const [code, setCode] = useState('')
  const [username, setUsername] = useState('')
  const { password, check, fields } = useNewPassword()
  return (
    <AuthForm
      submit={t('createFirst')}
      check={check}
      onSubmit={async () => {
        const name = username.trim().toLowerCase()
        await request(CreateFirstAdministratorDocument, { code: code.trim(), username: name, password })
        await signIn(name, password)
        await onDone()
      }}
    >
      {(problem) => (
        <>
          <p>{t('firstStartHint')}</p>
          <TextField
            label={t('code')}
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <TextField
            label={t('username')}
            hint={t('usernameHint')}
            autoComplete="username"
            autoCapitalize="none"
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
          {fields(problem)}
        </>
      )}
    </AuthForm>
  )
}
