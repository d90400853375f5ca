import type { TeamLineFragment } from '@/gql/generated/graphql'

/** What a manager has to look at comes first: own decisions, then forms that have not come, then what is settled. */
function urgency({ assessment, awaitingCount }: TeamLineFragment): number {
  if (assessment.availableActions.includes('CONFIRM_ASSESSMENT')) return 0
  if (awaitingCount > 0) return 1
  if (assessment.state === 'DRAFT') return 2
  return assessment.state === 'SUBMITTED' ? 3 : 4
}

/** Exceptions first; the server's name order within. */
export function exceptionsFirst(entries: readonly TeamLineFragment[]): TeamLineFragment[] {
  return [...entries].sort((a, b) => urgency(a) - urgency(b))
}
