import { useTranslation } from 'react-i18next'
import { type UnitKind, UnitOptionsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Combo } from '@/ui/Combo'

interface Props {
  value: string | null
  onChange: (unit: string | null) => void
  label?: string
  placeholder?: string
  /** Only units of these kinds. */
  kinds?: readonly UnitKind[]
  error?: string | undefined
}

/** Choice of a unit: the tree to look through, or a few letters of the name. */
export function UnitSelect({ value, onChange, label, placeholder, kinds, error }: Props) {
  const { t } = useTranslation()
  const units = useGql(UnitOptionsDocument, {}).data?.units ?? []
  const items = units
    .filter((unit) => !kinds || kinds.includes(unit.kind))
    .map((unit) => ({ id: unit.id, name: unit.name, depth: unit.depth, detail: unit.parent?.name ?? unit.code }))
  return (
    <Combo
      label={label ?? t('unit')}
      placeholder={placeholder ?? t('all')}
      items={items}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
