import { useTranslation } from 'react-i18next'
import type { Band } from '@/gql/generated/graphql'

export const bands = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const satisfies readonly Band[]

/** The four levels of Art. 20 to choose from. */
export function useLevels() {
  const { t } = useTranslation()
  return bands.map((band) => ({ value: band, label: t(`band.${band}`) }))
}

export const isBand = (value: string): value is Band => bands.some((band) => band === value)
