import { UnitOptionsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'

/** Calls a unit by name and code, found by its identifier or its code; as given while it is not known. */
export function useUnitName(): (key: string, otherwise?: string) => string {
  const units = useGql(UnitOptionsDocument, {}).data?.units ?? []
  return (key, otherwise = key) => {
    const unit = units.find((one) => one.id === key || one.code === key)
    return unit ? `${unit.name} (${unit.code})` : otherwise
  }
}
