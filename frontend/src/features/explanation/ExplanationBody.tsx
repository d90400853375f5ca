import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { ExplanationShownFragment } from '@/gql/generated/graphql'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import styles from './Explanation.module.css'
import { type Step, StepTree } from './StepTree'

interface Props {
  explanation: ExplanationShownFragment
  /** Where the result comes from: run, hashes. */
  origin: readonly (readonly [name: string, value: ReactNode])[]
}

/** The arithmetic from the result down to the records, and the rules it followed. */
export function ExplanationBody({ explanation, origin }: Props) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const root = explanation.root as Step
  return (
    <>
      {explanation.unconfirmed && <Notice tone="warning">{t('unconfirmed')}</Notice>}
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
            ...origin,
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
