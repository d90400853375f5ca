import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { ClosedPeriodsDocument, RulesUsedDocument, StartWhatIfDocument } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'

/** Chooses a closed period, a unit, and another answer to one open question of the law. */
export function WhatIfForm({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation('rules')
  const text = useText()
  const [period, setPeriod] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const [question, setQuestion] = useState('')
  const [option, setOption] = useState('')
  const periods = useGql(ClosedPeriodsDocument, {}).data?.periods ?? []
  const used = useGql(RulesUsedDocument, { period, unit: unit ?? '' }, { enabled: period !== '' && unit !== null })
  const start = useGqlMutation(StartWhatIfDocument, { onSuccess: ({ startWhatIf }) => onStarted(startWhatIf.id) })
  const questions = (used.data?.rulesUsed ?? []).flatMap((rules) =>
    rules.parameters.map((one) => ({
      ...one,
      policy: rules.policy,
      title: rules.title,
      key: `${rules.policy} ${one.name}`,
    })),
  )
  const asked = questions.find((one) => one.key === question)
  const answers = asked?.options.filter((one) => one.available && one.code !== asked.chosen) ?? []
  const ready = asked !== undefined && answers.some((one) => one.code === option) && unit !== null
  const submit = () => {
    if (!ready) return
    const assumptions = [{ policy: asked.policy, parameter: asked.name, option, layer: '' }]
    start.mutate({ input: { period, unit, assumptions } })
  }
  return (
    <Card title={t('new')} padded>
      <Select
        label={t('period')}
        empty={t('choose')}
        value={period}
        onChange={(event) => setPeriod(event.target.value)}
        options={periods.map((one) => ({ value: one.id, label: text(one.label) }))}
      />
      <UnitSelect value={unit} onChange={setUnit} placeholder={t('choose')} />
      {used.error && <ErrorNote error={used.error} />}
      <Select
        label={t('question')}
        empty={t('choose')}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        options={questions.map((one) => ({ value: one.key, label: `${text(one.question)} (${text(one.title)})` }))}
      />
      <Select
        label={t('answer')}
        empty={t('choose')}
        value={option}
        onChange={(event) => setOption(event.target.value)}
        options={answers.map((one) => ({ value: one.code, label: text(one.text) }))}
      />
      {start.error && <ErrorNote error={start.error} />}
      <Button variant="primary" busy={start.isPending} disabled={!ready} onClick={submit}>
        {t('start')}
      </Button>
    </Card>
  )
}
