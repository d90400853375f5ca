import { useTranslation } from 'react-i18next'
import type { MeasurementReadFragment, ReadingStepFragment } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Pill } from './Pill'
import { useText } from './text'

/** What a measurement comes to: value, target, share reached, met or not, and how. */
export function Reading({ row }: { row: MeasurementReadFragment }) {
  const { t } = useTranslation()
  const text = useText()
  if (row.inapplicable) return row.inapplicable
  if (!row.reading) return '–'
  const { met, explanation } = row.reading
  const { root } = explanation
  const reached = root.children.find((step) => step.rule === 'KPI_TARGET')
  return (
    <>
      <Numbers row={row} /> <b>{text(root.display) || '–'}</b>{' '}
      {met !== null && <Pill tone={met ? 'success' : 'warning'}>{t(met ? 'reading.met' : 'reading.missed')}</Pill>}
      {row.criterion.example && <Pill tone="warning">{t('reading.example')}</Pill>}
      {reached && <div className="small">{t('reading.reached', { share: text(reached.display) })}</div>}
      {root.note && <div className="small">{text(root.note)}</div>}
      <details className="small">
        <summary>{t('reading.how')}</summary>
        {[root, ...root.children].map((step) => (
          <ReadingStep key={step.rule} step={step} />
        ))}
      </details>
    </>
  )
}

function Numbers({ row }: { row: MeasurementReadFragment }) {
  const { language } = usePreferences()
  if (row.level) return row.level
  const numbers = [row.numerator, row.denominator].filter((one) => one !== null && one !== undefined)
  return <span className="muted">{numbers.map((one) => formatDecimal(one, language)).join(' / ')}</span>
}

function ReadingStep({ step }: { step: ReadingStepFragment }) {
  const { t } = useTranslation()
  const text = useText()
  return (
    <div>
      <b>{text(step.label)}</b>: {text(step.display)}. {text(step.formula)}.{' '}
      {step.inputs.map((one) => `${text(one.label)}: ${text(one.value)}`).join('; ')} {step.note && text(step.note)}{' '}
      {step.citations.length > 0 && (
        <span className="muted">
          {t('reading.basis')}: {step.citations.map(text).join('; ')}
        </span>
      )}{' '}
      {step.unconfirmed && <Pill tone="warning">{t('reading.unconfirmed')}</Pill>}
    </div>
  )
}

/** The target as an official writes it: a share in percent, a count with its unit. */
export function Target({ criterion }: { criterion: MeasurementReadFragment['criterion'] }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  if (criterion.target === null) return '–'
  const share = criterion.unit === '%'
  const number = share ? percent(criterion.target) : criterion.target
  const bound = t(criterion.direction === 'LOWER_IS_BETTER' ? 'reading.atMost' : 'reading.atLeast')
  return `${bound}\u00a0${formatDecimal(number, language)}\u00a0${criterion.unit}`
}

/** A decimal moved by two places, exactly: it has at most three. */
function percent(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.')
  const digits = fraction.padEnd(2, '0')
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  return digits.length > 2 ? `${moved}.${digits.slice(2)}` : moved
}
