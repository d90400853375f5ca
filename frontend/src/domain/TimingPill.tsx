import { useTranslation } from 'react-i18next'
import type { TaskTiming } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { Pill } from './Pill'

const tones = {
  OPEN: undefined,
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  BACKLOG: 'error',
  ON_TIME: 'success',
  LATE: 'error',
} as const

/** A deadline and how it stands; without one, that there is none. */
export function TimingPill({ dueOn, timing }: { dueOn: string | null | undefined; timing: TaskTiming }) {
  const { t } = useTranslation()
  if (!dueOn) return <span className="muted">{t('timing.none')}</span>
  return (
    <>
      <span className="nowrap">{formatDate(dueOn)}</span> <Pill tone={tones[timing]}>{t(`timing.${timing}`)}</Pill>
    </>
  )
}
