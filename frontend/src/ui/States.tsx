import { IconInbox, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '@/lib/errors'
import { usePreferences } from '@/lib/preferences'
import { ErrorNote } from './Notice'
import styles from './States.module.css'

/** Grey bars of about the final height, so that nothing jumps when the data come. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.bar} />
      ))}
    </div>
  )
}

interface EmptyProps {
  title: string
  children?: ReactNode
  icon?: ReactNode
}

export function EmptyState({ title, children, icon }: EmptyProps) {
  return (
    <div className={styles.empty}>
      {icon ?? <IconInbox size={32} aria-hidden />}
      <b>{title}</b>
      {children}
    </div>
  )
}

function NoPermission({ error }: { error: ApiError }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (
    <EmptyState title={t('error.forbidden')} icon={<IconLock size={32} aria-hidden />}>
      <span>{error.text[language]}</span>
    </EmptyState>
  )
}

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown }
  children: (data: Data) => ReactNode
  skeleton?: number
}

/** Loading, refused, failed with retry, or the data: the four faces of everything that is fetched. */
export function Loaded<Data>({ query, children, skeleton }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error instanceof ApiError && query.error.code === 'FORBIDDEN') return <NoPermission error={query.error} />
  if (query.error) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton {...(skeleton !== undefined && { rows: skeleton })} />
}
