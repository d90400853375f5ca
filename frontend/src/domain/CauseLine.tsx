import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CauseShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { Evidence } from './Evidence'
import { Pill } from './Pill'
import styles from './WorkItems.module.css'

const tones = { CLAIMED: 'info', CONFIRMED: 'success', REFUSED: 'error' } as const

/** A claim of an objective cause: what it excuses, why, and what became of it. */
export function CauseLine({ cause, children }: { cause: CauseShownFragment; children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <li className={styles.delivery}>
      <span>{t('cause.of', { what: useExcused(cause), text: cause.text })}</span>
      {cause.kind === 'PROTECTED_INNOVATION' && <Pill tone="info">{t('causeKind.PROTECTED_INNOVATION')}</Pill>}
      <Pill tone={tones[cause.state]}>{t(`causeState.${cause.state}`)}</Pill>
      {cause.evidence && <Evidence text={cause.evidence} />}
      {children}
      {cause.state === 'CONFIRMED' && (
        <span className="muted">{t('cause.confirmed', { name: cause.decidedBy, document: cause.document })}</span>
      )}
      {cause.state === 'REFUSED' && (
        <span className={styles.reason}>{t('cause.refused', { name: cause.decidedBy, reason: cause.reason })}</span>
      )}
    </li>
  )
}

/** What a claim asks to excuse, in words. */
function useExcused(cause: CauseShownFragment): string {
  const { t } = useTranslation()
  if (cause.lateFrom && cause.lateTo)
    return t('cause.days', { from: formatDate(cause.lateFrom), to: formatDate(cause.lateTo) })
  if (cause.delivery) return t('cause.return', { day: formatDate(cause.delivery.deliveredOn) })
  return t('cause.failures', { count: cause.recordedFailures })
}
