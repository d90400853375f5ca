import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentState, Band, CapOutcome, DossierState, ResultStatus, Verdict } from '@/gql/generated/graphql'
import { cx } from '@/ui/cx'
import styles from './Pill.module.css'

type Tone = 'success' | 'info' | 'warning' | 'error' | Band

export function Pill({ tone, children }: { tone?: Tone | undefined; children: ReactNode }) {
  return <span className={cx(styles.pill, tone && styles[tone])}>{children}</span>
}

interface LevelProps {
  band: Band | null | undefined
  status: ResultStatus
}

/** Band of the points, or in words why there are none. Never a zero that nobody has given. */
export function BandPill({ band, status }: LevelProps) {
  const { t } = useTranslation()
  if (band) return <Pill tone={band}>{t(`band.${band}`)}</Pill>
  return <span className={cx(styles.pill, styles.wide)}>{t(`status.${status}`)}</span>
}

interface RatingProps {
  rating: Band | null | undefined
  status: ResultStatus
  outcome?: CapOutcome | null | undefined
  /** Level that was notified, in place of the one proposed; null while there is none. Left out where only proposals are shown. */
  decided?: Band | null | undefined
}

/** Level of a year, decided or proposed, with what a cap made of the proposal; or in words why there is none. */
export function RatingPill({ rating, status, outcome, decided }: RatingProps) {
  const { t } = useTranslation()
  if (decided) {
    return (
      <>
        <Pill tone={decided}>{t(`band.${decided}`)}</Pill>
        <span className={styles.outcome}>{t('level.decided')}</span>
      </>
    )
  }
  const said = outcome === 'DISPLACED' || outcome === 'TIE_AT_CAP' || outcome === 'WITHDRAWN' || outcome === 'OUTSIDE'
  return (
    <>
      {rating ? (
        <Pill tone={rating}>{t(`band.${rating}`)}</Pill>
      ) : (
        !said && <span className={cx(styles.pill, styles.wide)}>{t(`status.${status}`)}</span>
      )}
      {rating && decided === null && <span className={styles.outcome}>{t('level.proposed')}</span>}
      {said && <span className={styles.outcome}>{t(`outcome.${outcome}`)}</span>}
    </>
  )
}

const stateTones = { DRAFT: undefined, SUBMITTED: 'info', CONFIRMED: 'success', NO_DATA: 'warning' } as const

export function AssessmentPill({ state }: { state: AssessmentState }) {
  const { t } = useTranslation()
  return <Pill tone={stateTones[state]}>{t(`assessmentState.${state}`)}</Pill>
}

const verdictTones = { QUALIFIES: 'success', DOES_NOT_QUALIFY: undefined, OPEN: 'warning' } as const

/** What a norm says. */
export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation()
  return <Pill tone={verdictTones[verdict]}>{t(`verdict.${verdict}`)}</Pill>
}

const dossierTones = {
  OPEN: undefined,
  PROPOSED: 'info',
  CONFIRMED: 'success',
  REJECTED: 'error',
  WITHDRAWN: undefined,
} as const

/** Where a dossier stands. */
export function DossierStatePill({ state }: { state: DossierState }) {
  const { t } = useTranslation()
  return <Pill tone={dossierTones[state]}>{t(`dossierState.${state}`)}</Pill>
}
