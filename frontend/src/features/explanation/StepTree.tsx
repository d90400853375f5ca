import { IconChevronRight } from '@tabler/icons-react'
import { createContext, useContext, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { useUnitName } from '@/domain/unitName'
import type { StepShownFragment } from '@/gql/generated/graphql'
import { withDates } from '@/lib/dates'
import { formatDecimal, fractionShare } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { cx } from '@/ui/cx'
import { Meter } from '@/ui/Progress'
import styles from './Explanation.module.css'
import { SourceLink } from './SourceLink'
import { StepInputs } from './StepInputs'

/** The fragment is nested by hand, because GraphQL has no recursion; the innermost step has no `children`. */
export type Step = StepShownFragment & { children?: readonly Step[] }

/** Place of the step that a page is about, as 0.2.1: it is marked, and unfolded with all above it. */
export const MarkedStep = createContext<string | undefined>(undefined)

const strongLevels = 2

/** Sums and conditions show what they rest on; the many records below stay folded until somebody asks. */
function startsOpen({ max, children = [] }: Step, level: number): boolean {
  const ofRules = children.length > 0 && children.every((child) => !child.source)
  return level === 0 || (level === 1 && (Boolean(max) || ofRules))
}

export function StepTree({ steps, level = 0, above = '' }: { steps: readonly Step[]; level?: number; above?: string }) {
  return (
    <ul className={level === 0 ? styles.tree : styles.nested}>
      {steps.map((step, index) => (
        <StepNode key={index} step={step} level={level} place={above ? `${above}.${index}` : `${index}`} />
      ))}
    </ul>
  )
}

function StepNode({ step, level, place }: { step: Step; level: number; place: string }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const details = useId()
  const marked = useContext(MarkedStep)
  const [open, setOpen] = useState(startsOpen(step, level) || Boolean(marked?.startsWith(`${place}.`)))
  const children = step.children ?? []
  const hasDetails = children.length > 0 || step.inputs.length > 0
  const label = text(step.label)
  return (
    <li className={cx(styles.step, marked === place && styles.marked)} aria-current={marked === place || undefined}>
      <div className={styles.row}>
        {hasDetails ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={details}
            aria-label={t(open ? 'fold' : 'unfold', { step: label })}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={18} aria-hidden />
          </button>
        ) : (
          <span />
        )}
        <StepWords step={step} strong={level < strongLevels} />
        <StepValue step={step} />
      </div>
      {hasDetails && (
        <div id={details} className={styles.details} hidden={!open}>
          {step.inputs.length > 0 && <StepInputs inputs={step.inputs} label={label} />}
          {children.length > 0 && <StepTree steps={children} level={level + 1} above={place} />}
        </div>
      )}
    </li>
  )
}

function StepWords({ step, strong }: { step: Step; strong: boolean }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const share = step.max ? fractionShare(step.value, step.max) : null
  return (
    <div className={styles.content}>
      <span>
        {strong ? <b>{text(step.label)}</b> : text(step.label)}{' '}
        {step.unconfirmed && <Pill tone="warning">{t('notConfirmed')}</Pill>}
      </span>
      {step.source && <SourceLink source={step.source} />}
      <span className={styles.formula}>{text(step.formula)}</span>
      {step.note && <span className={styles.note}>{text(step.note)}</span>}
      {step.citations.length > 0 && (
        <span className={styles.formula}>
          {t('basis')}: {step.citations.map(text).join('; ')}
        </span>
      )}
      {share !== null && <Meter share={share} />}
    </div>
  )
}

function StepValue({ step }: { step: Step }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const unitName = useUnitName()
  const { language } = usePreferences()
  return (
    <div className={styles.value}>
      <b>{step.rule === 'RATED_BY' ? unitName(step.value) : withDates(text(step.display))}</b>
      {step.max && <span className="muted"> / {formatDecimal(step.max, language)}</span>}
      {step.value.includes('/') && <div className={styles.formula}>{t('exactly', { value: step.value })}</div>}
    </div>
  )
}
