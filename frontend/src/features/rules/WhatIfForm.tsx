import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import {
  type AssumptionInput,
  ClosedPeriodsDocument,
  RulesUsedDocument,
  StartWhatIfDocument,
} from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { SupposedAnswer } from './SupposedAnswer'
import { SupposedDraft } from './SupposedDraft'
import { SupposedLayer } from './SupposedLayer'

const kinds = ['answer', 'layer', 'draft'] as const
type Kind = (typeof kinds)[number]

interface Props {
  /** A draft to suppose, when the page was opened from it. */
  draft: string | undefined
  onStarted: (id: string) => void
}

/** Chooses a closed period, a unit, and one thing to suppose of the law. */
export function WhatIfForm({ draft, onStarted }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const [period, setPeriod] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const [kind, setKind] = useState<Kind>(draft ? 'draft' : 'answer')
  const [supposed, suppose] = useState<AssumptionInput | null>(draft ? { draft } : null)
  const periods = useGql(ClosedPeriodsDocument, {}).data?.periods ?? []
  const used = useGql(RulesUsedDocument, { period, unit: unit ?? '' }, { enabled: period !== '' && unit !== null })
  const start = useGqlMutation(StartWhatIfDocument, { onSuccess: ({ startWhatIf }) => onStarted(startWhatIf.id) })
  const ready = supposed !== null && unit !== null && period !== ''
  const rules = used.data?.rulesUsed ?? []
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
        label={t('suppose')}
        value={kind}
        onChange={(event) => {
          setKind(kinds.find((one) => one === event.target.value) ?? 'answer')
          suppose(null)
        }}
        options={kinds.map((one) => ({ value: one, label: t(`supposeKind.${one}`) }))}
      />
      {kind === 'answer' && <SupposedAnswer rules={rules} onChange={suppose} />}
      {kind === 'layer' && <SupposedLayer rules={rules} onChange={suppose} />}
      {kind === 'draft' && <SupposedDraft value={supposed?.draft ?? ''} onChange={suppose} />}
      {start.error && <ErrorNote error={start.error} />}
      <Button
        variant="primary"
        busy={start.isPending}
        disabled={!ready}
        onClick={() => ready && start.mutate({ input: { period, unit, assumptions: [supposed] } })}
      >
        {t('start')}
      </Button>
    </Card>
  )
}
