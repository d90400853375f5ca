import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import type { RuleDraftState } from '@/gql/generated/graphql'

const tones = {
  DRAFT: undefined,
  SUBMITTED: 'info',
  APPROVED: 'warning',
  PUBLISHED: 'success',
  DISCARDED: 'error',
} as const

/** Where a draft stands. */
export function DraftStatePill({ state }: { state: RuleDraftState }) {
  const { t } = useTranslation('rules')
  return <Pill tone={tones[state]}>{t(`draft.state.${state}`)}</Pill>
}
