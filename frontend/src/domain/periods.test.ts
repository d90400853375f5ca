import { expect, it } from 'vitest'
import type { PeriodOptionFragment } from '@/gql/generated/graphql'
import { defaultPeriod, findPeriod, periodSlug } from './periods'

const month = (number: number, last: number): PeriodOptionFragment => ({
  id: `pd_${number}`,
  kind: 'MONTH',
  year: 2026,
  number,
  startsOn: `2026-${String(number).padStart(2, '0')}-01`,
  endsOn: `2026-${String(number).padStart(2, '0')}-${last}`,
  label: { vi: `Tháng ${number}/2026`, en: `${number}/2026` },
})
const periods = [month(12, 31), month(11, 30), month(10, 31)]

it('names a month in the address as people write it', () => expect(periodSlug(month(9, 30))).toBe('2026-09'))
it('finds a month by address and by identifier', () => {
  expect(findPeriod(periods, '2026-10')?.id).toBe('pd_10')
  expect(findPeriod(periods, 'pd_11')?.id).toBe('pd_11')
})
const long = (kind: PeriodOptionFragment['kind'], number: number): PeriodOptionFragment => ({
  ...month(12, 31),
  id: `${kind}${number}`,
  kind,
  number,
})

it('names longer periods as people write them, and finds them again', () => {
  const longer = [long('YEAR', 1), long('HALF_YEAR', 2), long('QUARTER', 3)]
  expect(longer.map(periodSlug)).toEqual(['2026', '2026-N2', '2026-Q3'])
  expect(longer.map((period) => findPeriod(longer, periodSlug(period))?.id)).toEqual(longer.map(({ id }) => id))
})
it('begins with a month, whatever longer periods are open', () =>
  expect(defaultPeriod([long('YEAR', 1), ...periods], '2026-12-31', 'running')?.id).toBe('pd_12'))
it('begins with the running month, or the last that has ended', () => {
  expect(defaultPeriod(periods, '2026-11-21', 'running')?.id).toBe('pd_11')
  expect(defaultPeriod(periods, '2026-11-21', 'ended')?.id).toBe('pd_10')
  expect(defaultPeriod(periods.slice(0, 2), '2026-11-21', 'ended')?.id).toBe('pd_11')
})
