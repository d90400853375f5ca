import { MonthsDocument, type PeriodOptionFragment } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { useViewer } from './viewer'

/** A month in an address people can read and write: 2026-11. */
export function periodSlug(period: Pick<PeriodOptionFragment, 'kind' | 'year' | 'number' | 'id'>): string {
  return period.kind === 'MONTH' ? `${period.year}-${String(period.number).padStart(2, '0')}` : period.id
}

export function findPeriod(periods: readonly PeriodOptionFragment[], slug: string | undefined) {
  return periods.find((period) => period.id === slug || periodSlug(period) === slug)
}

/** The month that is running, or the last one that has ended. */
export function defaultPeriod(periods: readonly PeriodOptionFragment[], today: string, which: 'running' | 'ended') {
  const started = periods.filter((period) => period.startsOn <= today)
  const ended = periods.filter((period) => period.endsOn < today)
  const [first] = which === 'ended' ? [...ended, ...started, ...periods] : [...started, ...periods]
  return first
}

export function usePeriods(slug: string | undefined, which: 'running' | 'ended') {
  const viewer = useViewer()
  const query = useGql(MonthsDocument, {})
  const periods = query.data?.periods ?? []
  return { query, periods, period: findPeriod(periods, slug) ?? defaultPeriod(periods, viewer.today, which) }
}
