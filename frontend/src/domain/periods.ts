import { type PeriodKind, type PeriodOptionFragment, PeriodsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { useViewer } from './viewer'

/** A period in an address people can read and write: 2026-11, 2026-Q3, 2026-N1, 2026. */
export function periodSlug({ kind, year, number }: Pick<PeriodOptionFragment, 'kind' | 'year' | 'number'>): string {
  if (kind === 'QUARTER') return `${year}-Q${number}`
  if (kind === 'HALF_YEAR') return `${year}-N${number}`
  return kind === 'YEAR' ? `${year}` : `${year}-${String(number).padStart(2, '0')}`
}

export function findPeriod(periods: readonly PeriodOptionFragment[], slug: string | undefined) {
  return periods.find((period) => period.id === slug || periodSlug(period) === slug)
}

/** The month that is running, or the last one that has ended; where there is no month, the latest period. */
export function defaultPeriod(periods: readonly PeriodOptionFragment[], today: string, which: 'running' | 'ended') {
  const months = periods.filter((period) => period.kind === 'MONTH')
  const started = months.filter((period) => period.startsOn <= today)
  const ended = months.filter((period) => period.endsOn < today)
  const [first] = which === 'ended' ? [...ended, ...started, ...periods] : [...started, ...periods]
  return first
}

/** The periods a page is about – months unless told – and the one its address names. */
export function usePeriods(
  slug: string | undefined,
  which: 'running' | 'ended',
  kinds: readonly PeriodKind[] = ['MONTH'],
) {
  const viewer = useViewer()
  const query = useGql(PeriodsDocument, {})
  const periods = (query.data?.periods ?? []).filter((period) => kinds.includes(period.kind))
  return { query, periods, period: findPeriod(periods, slug) ?? defaultPeriod(periods, viewer.today, which) }
}

/** All lengths, from the longest. */
export const periodKinds: readonly PeriodKind[] = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH']
