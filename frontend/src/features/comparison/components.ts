import type { ComparisonQuery } from '@/gql/generated/graphql'

export type Compared = ComparisonQuery['compare'][number]

/** The parts of the result criteria in the order of Arts. 14–15, each a share of 1. */
export const components = [
  'quantityRatio',
  'qualityRatio',
  'progressRatio',
  'unitResultRatio',
  'organisingRatio',
  'unityRatio',
] as const
export type Component = (typeof components)[number]

/** Components somebody of the compared has: three are leaders' only. */
export const presentIn = (results: readonly Compared[]) =>
  components.filter((component) => results.some((result) => result[component] !== null))
