import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import type { PetitionRowFragment } from '@/gql/generated/graphql'

const stateTones = { FILED: 'info', RECEIVED: 'info', ANSWERED: undefined, WITHDRAWN: undefined } as const
const outcomeTones = { UPHELD: 'success', PARTLY_UPHELD: 'success', REJECTED: 'error' } as const

/** Where a petition stands; once answered, how. */
export function PetitionPill({ petition }: { petition: Pick<PetitionRowFragment, 'state' | 'outcome'> }) {
  const { t } = useTranslation('petitions')
  const { state, outcome } = petition
  if (outcome) return <Pill tone={outcomeTones[outcome]}>{t(`outcomes.${outcome}`)}</Pill>
  return <Pill tone={stateTones[state]}>{t(`states.${state}`)}</Pill>
}
