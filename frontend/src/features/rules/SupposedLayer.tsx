import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { AssumptionInput, RulesUsedQuery } from '@/gql/generated/graphql'
import { Select } from '@/ui/Field'

interface Props {
  rules: RulesUsedQuery['rulesUsed']
  onChange: (supposed: AssumptionInput | null) => void
}

/** One more layer over the rules a period was computed by. */
export function SupposedLayer({ rules, onChange }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const [chosen, choose] = useState('')
  const layers = rules.flatMap(({ policy, title, layers: over }) =>
    over.map((one) => ({
      policy,
      layer: one.id,
      key: `${policy} ${one.id}`,
      label: `${text(one.title)} (${text(title)})`,
    })),
  )
  return (
    <Select
      label={t('layer')}
      empty={t('choose')}
      value={chosen}
      onChange={(event) => {
        choose(event.target.value)
        const found = layers.find((one) => one.key === event.target.value)
        onChange(found ? { policy: found.policy, layer: found.layer } : null)
      }}
      options={layers.map((one) => ({ value: one.key, label: one.label }))}
    />
  )
}
