import { useTranslation } from 'react-i18next'
import type { AssessmentShownFragment, LeaderComponent } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { RadioGroup, TextArea, TextField } from '@/ui/Field'
import styles from './Team.module.css'

interface Judgement {
  ratio: string
  reason: string
  document: string
}

export type JudgementValues = Record<LeaderComponent, Judgement>

const components: readonly LeaderComponent[] = ['ORGANISING', 'UNITY', 'UNIT_RESULT']
/** Only where nobody under the leader was scored. */
const optional: LeaderComponent = 'UNIT_RESULT'
const ratios = ['1', '0.5']
const reasonId = (component: LeaderComponent) => `su-viec-${component}`

export function emptyJudgements(assessment: AssessmentShownFragment): JudgementValues {
  const start = (component: LeaderComponent): Judgement => {
    const kept = assessment.judgements.find((judgement) => judgement.component === component)
    return kept ? { ...kept } : { ratio: '', reason: '', document: '' }
  }
  return { ORGANISING: start('ORGANISING'), UNITY: start('UNITY'), UNIT_RESULT: start('UNIT_RESULT') }
}

const isUsed = (judgement: Judgement) => judgement.ratio !== '' || judgement.reason !== '' || judgement.document !== ''

/** Components that lack a ratio, the facts, or the document the unit's result needs. */
export function checkJudgements(values: JudgementValues): { component: LeaderComponent; id: string }[] {
  return components
    .filter((component) => {
      const value = values[component]
      if (component === optional) return isUsed(value) && !(value.ratio && value.reason.trim() && value.document.trim())
      return !(value.ratio && value.reason.trim())
    })
    .map((component) => ({ component, id: reasonId(component) }))
}

export function judgementInput(values: JudgementValues) {
  return components
    .filter((component) => component !== optional || isUsed(values[component]))
    .map((component) => {
      const { ratio, reason, document } = values[component]
      return { component, ratio, reason, ...(document !== '' && { document }) }
    })
}

interface Props {
  values: JudgementValues
  onChange: (values: JudgementValues) => void
}

/** What a superior judges about a leader, each with the facts it rests on (Art. 15.3). */
export function Judgements({ values, onChange }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const { language } = usePreferences()
  return (
    <>
      {components.map((component) => {
        const value = values[component]
        const change = (part: Partial<Judgement>) => onChange({ ...values, [component]: { ...value, ...part } })
        return (
          <div key={component} className={styles.judgement}>
            <RadioGroup
              label={t(`common:component.${component}`)}
              name={component}
              value={value.ratio}
              onChange={(ratio) => change({ ratio })}
              options={ratios.map((ratio) => ({
                value: ratio,
                label: t(ratio === '1' ? 'ratioFull' : 'ratioHalf', { ratio: formatDecimal(ratio, language) }),
              }))}
            />
            <TextArea
              id={reasonId(component)}
              label={t('facts')}
              hint={component === optional ? t('unitResultHint') : t('factsHint')}
              value={value.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
            {component === optional && (
              <TextField
                label={t('document')}
                value={value.document}
                onChange={(event) => change({ document: event.target.value })}
              />
            )}
          </div>
        )
      })}
    </>
  )
}
