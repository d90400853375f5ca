import { expect, it } from 'vitest'
import type { WorkItemShownFragment } from '@/gql/generated/graphql'
import { excusable, named } from './claims'

const item = {
  dueOn: '2026-11-20',
  deliveredOn: '2026-11-23',
  assignedQty: '2',
  acceptedQty: '2',
  failedAssessments: 0,
  deliveries: [
    { id: 'de_1', qualityFailure: true },
    { id: 'de_2', qualityFailure: false },
  ],
} as unknown as WorkItemShownFragment

it('offers the days late and each failed return', () =>
  expect(excusable(item, '2026-11-30')).toEqual([
    { what: 'LATE', from: '2026-11-21', to: '2026-11-23' },
    { what: 'de_1' },
  ]))

it('counts days to today while the work is not done', () =>
  expect(excusable({ ...item, acceptedQty: '1' }, '2026-11-30')[0]?.to).toBe('2026-11-30'))

it('names exactly one thing', () => {
  const days = { lateFrom: '2026-11-21', lateTo: '2026-11-23' }
  expect(named({ what: 'LATE', ...days }, item)).toEqual(days)
  expect(named({ what: 'de_1', ...days }, item)).toEqual({ delivery: 'de_1' })
  expect(named({ what: 'RECORDED', ...days }, { ...item, failedAssessments: 2 })).toEqual({ recordedFailures: 2 })
})
