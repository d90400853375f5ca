import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentState, Band, ResultStatus } from '@/gql/generated/graphql'
import { cx } from '@/ui/cx'
import styles from './Pill.module.css'

type Tone = 'success' | 'info' | 'warning' | 'error' | Band

export function Pill({ tone, children }: { tone?: Tone | undefined; children: ReactNode }) {
  return <span className={cx(styles.pill, tone && styles[tone])}>{children}</span>
}

/** Band of the points, or in words why there are none. Never a zero that nobody has given. */
export function BandPill({ band, status }: { band: Band | null | undefined; status: ResultStatus }) {
  const { t } = useTranslation()
  if ((status === 'SCORED' || status === 'PROPOSED') && band) return <Pill tone={band}>{t(`band.${band}`)}</Pill>
  return <span className={cx(styles.pill, styles.wide)}>{t(`status.${status}`)}</span>
}

const stateTones = { DRAFT: undefined, SUBMITTED: 'info', CONFIRMED: 'success', NO_DATA: 'warning' } as const

export function AssessmentPill({ state }: { state: AssessmentState }) {
  const { t } = useTranslation()
  return <Pill tone={stateTones[state]}>{t(`assessmentState.${state}`)}</Pill>
}
