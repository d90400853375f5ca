import { useTranslation } from 'react-i18next'
import { TeamDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Combo } from '@/ui/Combo'

interface Props {
  period: string
  label?: string
  value: string
  onChange: (id: unknown) => void
  error?: string | undefined
}

/** Choice of somebody in the manager's charge. */
export function PersonField({ period, label, value, onChange, error }: Props) {
  const { t } = useTranslation('team')
  const entries = useGql(TeamDocument, { period, unit: null }).data?.assessments ?? []
  return (
    <Combo
      label={label ?? t('receiver')}
      value={value || null}
      error={error}
      onChange={(id) => onChange(id ?? '')}
      items={entries.map(({ person, assessment }) => ({
        id: person.id,
        name: person.fullName,
        detail: `${person.code} · ${assessment.unit.name}`,
      }))}
    />
  )
}
