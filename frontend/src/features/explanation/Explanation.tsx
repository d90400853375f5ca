import { useTranslation } from 'react-i18next'
import { BandPill, Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { ResultExplainedFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import styles from './Explanation.module.css'
import { type Step, StepTree } from './StepTree'

/** Why these points: the arithmetic from the total down to the records, and the rules it followed. */
export function Explanation({ result }: { result: ResultExplainedFragment }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const { language } = usePreferences()
  const { explanation } = result
  const root = explanation.root as Step
  return (
    <>
      <div className={styles.summary}>
        <div>
          <div className={styles.name}>{result.person.fullName}</div>
          <p>
            {result.person.code} · {result.title}
          </p>
          <p>{result.unit.name}</p>
          <p>{text(result.period.label)}</p>
        </div>
        <div className={styles.score}>
          {result.total && (
            <>
              <span>{t('total')}</span>
              <strong>{formatPoints(result.total, language)}</strong>
            </>
          )}
          <BandPill band={result.band} status={result.status} />
        </div>
      </div>
      {result.superseded && <Notice tone="warning">{t('superseded')}</Notice>}
      {result.reason && <Notice tone="warning">{text(result.reason)}</Notice>}
      {explanation.unconfirmed && <Notice tone="warning">{t('unconfirmed')}</Notice>}
      {result.status === 'SCORED' && <p className="muted small">{t('bandNotRating')}</p>}
      <StepTree steps={root.children?.length ? root.children : [root]} />
      <RootStep step={root} />
      {explanation.parameters.length > 0 && (
        <section className={styles.parameters}>
          <h3>{t('parameters')}</h3>
          {explanation.parameters.map((parameter) => (
            <div key={parameter.code}>
              <div className="muted small">{text(parameter.question)}</div>
              <div>
                {text(parameter.option)} {parameter.unconfirmed && <Pill tone="warning">{t('notConfirmed')}</Pill>}
              </div>
              <div className="muted small">{text(parameter.reason)}</div>
            </div>
          ))}
        </section>
      )}
      <section className={styles.meta}>
        <h3>{t('origin')}</h3>
        <Facts
          facts={[
            [t('ruleset'), text(explanation.rulesetTitle)],
            [t('rulesetHash'), <code key="ruleset">{explanation.rulesetHash}</code>],
            [t('published'), result.run.publishedAt && formatDateTime(result.run.publishedAt)],
            [t('engine'), result.run.engineVersion],
            [t('exact'), result.totalExact],
            [t('hash'), <code key="result">{result.hash}</code>],
          ]}
        />
      </section>
    </>
  )
}

/** The last step itself, below what it adds up: how the total came out of its parts. */
function RootStep({ step }: { step: Step }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  if (!step.children?.length) return null
  return (
    <p className={styles.formula}>
      <b>{text(step.label)}:</b> {text(step.formula)}
      {step.note && ` · ${text(step.note)}`}
      {step.citations.length > 0 && ` · ${t('basis')}: ${step.citations.map(text).join('; ')}`}
    </p>
  )
}
