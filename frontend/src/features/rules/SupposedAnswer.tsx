import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { AssumptionInput, RulesUsedQuery } from '@/gql/generated/graphql'
import { Select } from '@/ui/Field'

interface Props {
  rules: RulesUsedQuery['rulesUsed']
  onChange: (supposed: AssumptionInput | null) => void
}

/** Another answer to one question the law leaves open. */
export function SupposedAnswer({ rules, onChange }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const [question, setQuestion] = useState('')
  const [option, setOption] = useState('')
  const questions = rules.flatMap(({ policy, title, parameters }) =>
    parameters.map((one) => ({ ...one, policy, title, key: `${policy} ${one.name}` })),
  )
  const asked = questions.find((one) => one.key === question)
  const answers = asked?.options.filter((one) => one.available && one.code !== asked.chosen) ?? []
  return (
    <>
      <Select
        label={t('question')}
        empty={t('choose')}
        value={question}
        onChange={(event) => {
          setQuestion(event.target.value)
          setOption('')
          onChange(null)
        }}
        options={questions.map((one) => ({ value: one.key, label: `${text(one.question)} (${text(one.title)})` }))}
      />
      <Select
        label={t('answer')}
        empty={t('choose')}
        value={option}
        onChange={(event) => {
          setOption(event.target.value)
          onChange(
            asked && event.target.value
              ? { policy: asked.policy, parameter: asked.name, option: event.target.value }
              : null,
          )
        }}
        options={answers.map((one) => ({ value: one.code, label: text(one.text) }))}
      />
    </>
  )
}
