import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNote } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { EmptyState } from '@/ui/States'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')}>
      <EmptyState title={t('notFound.text')}>
        <Link to="/">{t('notFound.home')}</Link>
      </EmptyState>
    </Page>
  )
}

export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  return (
    <Page title={t('error.title')}>
      <ErrorNote error={error} onRetry={reset} />
    </Page>
  )
}
