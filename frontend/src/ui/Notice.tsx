import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/lib/errors'
import { usePreferences } from '@/lib/preferences'
import { Button } from './Button'
import { cx } from './cx'
import styles from './Notice.module.css'

export type Tone = 'info' | 'warning' | 'success' | 'error'
const icons = { info: IconInfoCircle, warning: IconAlertTriangle, success: IconCircleCheck, error: IconAlertCircle }

export function Notice({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <div className={cx(styles.notice, styles[tone])}>
      <Icon size={20} aria-hidden />
      <div className={styles.body}>{children}</div>
    </div>
  )
}

interface ErrorNoteProps {
  error: unknown
  onRetry?: (() => void) | undefined
}

/** What the server refused, in the current language, with the article it rests on. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const failure = toApiError(error)
  const retry = failure.code === 'CONFLICT' ? t('error.reload') : t('error.retry')
  return (
    <div role="alert">
      <Notice tone="error">
        <b>{failure.code === 'CONFLICT' ? t('error.conflict') : failure.text[language]}</b>
        {failure.code === 'CONFLICT' && <span>{failure.text[language]}</span>}
        {failure.article && <span>{t('error.article', { article: failure.article[language] })}</span>}
        {failure.code === 'INTERNAL' && failure.requestId && (
          <span>
            {t('error.requestId')} <code>{failure.requestId}</code>
          </span>
        )}
        {onRetry && (
          <div>
            <Button onClick={onRetry}>{retry}</Button>
          </div>
        )}
      </Notice>
    </div>
  )
}

interface Problem {
  key: string
  text: string
  /** Moves to the place of the problem. */
  onGo: () => void
}

/** All that is wrong with a form, at its top, with the focus on it. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null)
  const present = problems.length > 0
  useEffect(() => {
    if (present) box.current?.focus()
  }, [present])
  if (!present) return null
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice tone="error">
        <b>{title}</b>
        <ul>
          {problems.map((problem) => (
            <li key={problem.key}>
              <Button variant="link" className={styles.detail} onClick={problem.onGo}>
                {problem.text}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
