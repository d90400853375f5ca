import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { type ChoosablePolicyFragment, ChosenRulesDocument, type ChosenRulesQuery } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Select } from '@/ui/Field'
import { Filters, Page } from '@/ui/Page'
import { Loaded } from '@/ui/States'
import { ChosenRules } from './ChosenRules'
import { EndRuleChoice } from './EndRuleChoice'
import { LayersToChoose } from './LayersToChoose'
import { QuestionsToAnswer } from './QuestionsToAnswer'
import { RulesTabs } from './RulesTabs'

export type RuleChoice = ChosenRulesQuery['ruleChoices'][number]

interface Props {
  policy: string | undefined
  onChange: (policy: string) => void
}

/** What the province chose where an act leaves a choice: layers over it, and answers to what it leaves open. */
export function ChosenRulesPage({ policy, onChange }: Props) {
  const { t } = useTranslation('rules')
  const [ending, setEnding] = useState<RuleChoice | null>(null)
  const query = useGql(ChosenRulesDocument, {})
  return (
    <Page title={t('chosen.title')} lead={t('chosen.lead')}>
      <RulesTabs />
      <Loaded query={query} skeleton={10}>
        {({ ruleChoices, choosablePolicies, unitActions }) => (
          <>
            <ChosenRules rows={ruleChoices} mayEnd={unitActions.includes('END_RULE_CHOICE')} onEnd={setEnding} />
            <OneAct
              all={choosablePolicies}
              choices={ruleChoices}
              policy={policy}
              onChange={onChange}
              may={unitActions.includes('CHOOSE_RULE')}
            />
          </>
        )}
      </Loaded>
      <EndRuleChoice choice={ending} onClose={() => setEnding(null)} />
    </Page>
  )
}

interface OneActProps {
  all: readonly ChoosablePolicyFragment[]
  choices: readonly RuleChoice[]
  policy: string | undefined
  onChange: (policy: string) => void
  may: boolean
}

/** The layers and open questions of one act. */
function OneAct({ all, choices, policy, onChange, may }: OneActProps) {
  const { t } = useTranslation('rules')
  const text = useText()
  const acts = all.filter((one) => one.layerOf.length === 0)
  const act = acts.find((one) => one.id === policy) ?? acts[0]
  if (!act) return null
  const own = choices.filter((one) => one.policy?.id === act.id && one.inForce && !one.agency)
  return (
    <>
      <Filters>
        <Select
          label={t('chosen.act')}
          value={act.id}
          onChange={(event) => onChange(event.target.value)}
          options={acts.map((one) => ({ value: one.id, label: text(one.title) }))}
        />
      </Filters>
      <LayersToChoose
        act={act}
        layers={all.filter((one) => one.layerOf.includes(act.id))}
        chosen={own.flatMap((one) => one.layer?.id ?? [])}
        may={may}
      />
      <QuestionsToAnswer act={act} chosen={own.filter((one) => one.question)} may={may} />
    </>
  )
}
