import type { DossierKind, DossierState } from '@/gql/generated/graphql'

/** Kinds of dossiers, in the order of the law: what is given, what is moved, what is taken. */
export const kinds: readonly DossierKind[] = [
  'REWARD',
  'HIGHER_POSITION',
  'APPOINTMENT',
  'REAPPOINTMENT',
  'TRANSFER',
  'LOWER_POSITION',
  'RESIGNATION',
  'STEP_DOWN',
  'REMOVAL',
  'RESPONSIBILITY_REVIEW',
  'DISCIPLINE',
  'SEPARATION',
  'ADDITIONAL_INCOME',
]

export const states: readonly DossierState[] = ['OPEN', 'PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN']

/** Kinds whose decision gives the person another post. */
export const withPost: readonly DossierKind[] = [
  'APPOINTMENT',
  'HIGHER_POSITION',
  'LOWER_POSITION',
  'TRANSFER',
  'RESIGNATION',
  'STEP_DOWN',
  'REMOVAL',
]
