import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { type AssumptionInput, RuleDraftsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Select } from '@/ui/Field'

interface Props {
  value: string
  onChange: (supposed: AssumptionInput | null) => void
}

/** A draft in place of the text in force. */
export function SupposedDraft({ value, onChange }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const drafts = useGql(RuleDraftsDocument, {}).data?.ruleDrafts ?? []
  return (
    <Select
      label={t('supposeKind.draft')}
      empty={t('choose')}
      value={value}
      onChange={(event) => onChange(event.target.value ? { draft: event.target.value } : null)}
      options={drafts.map((one) => ({
        value: one.id,
        label: `${text(one.title)} – ${t(`draft.state.${one.state}`)}, ${one.startedBy}`,
      }))}
    />
  )
}
