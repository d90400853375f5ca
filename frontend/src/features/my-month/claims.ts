import type { WorkItemShownFragment } from '@/gql/generated/graphql'
import { compareDecimals } from '@/lib/numbers'

interface Excusable {
  /** LATE, RECORDED, or the identifier of a returned delivery. */
  what: string
  from?: string
  to?: string
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** What an objective cause could excuse about an item: days of lateness, returns, recorded failures. */
export function excusable(item: WorkItemShownFragment, today: string): Excusable[] {
  const complete = compareDecimals(item.acceptedQty, item.assignedQty) >= 0
  const last = complete && item.deliveredOn ? item.deliveredOn : today
  return [
    ...(last > item.dueOn ? [{ what: 'LATE', from: nextDay(item.dueOn), to: last }] : []),
    ...item.deliveries.filter((delivery) => delivery.qualityFailure).map(({ id }) => ({ what: id })),
    ...(item.failedAssessments > 0 ? [{ what: 'RECORDED' }] : []),
  ]
}

/** The part of a claim that names what it excuses. */
export function named(values: { what: string; lateFrom: string; lateTo: string }, item: WorkItemShownFragment) {
  if (values.what === 'LATE') return { lateFrom: values.lateFrom || null, lateTo: values.lateTo || null }
  if (values.what === 'RECORDED') return { recordedFailures: item.failedAssessments }
  return { delivery: values.what }
}
