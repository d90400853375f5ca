import { expect, it } from 'vitest'
import { formatDate, formatDateTime, formatLongDate, parseDate, realToday, withDates } from './dates'

it('writes days as day/month/year', () => expect(formatDate('2026-11-20')).toBe('20/11/2026'))
it('writes days inside a sentence', () => expect(withDates('hạn 2026-11-15')).toBe('hạn 15/11/2026'))
it('writes instants by the clock of Vietnam', () =>
  expect(formatDateTime('2026-11-20T18:05:00Z')).toBe('21/11/2026 01:05'))
it('knows the day in Vietnam after 17:00 UTC', () =>
  expect(realToday(new Date('2026-11-20T18:00:00Z'))).toBe('2026-11-21'))
it('writes the date of a paper in words', () =>
  expect(formatLongDate('2026-11-05', 'vi')).toBe('ngày 5 tháng 11 năm 2026'))

it.each([
  ['20/11/2026', '2026-11-20'],
  ['1/2/2026', '2026-02-01'],
  ['01-02-2026', '2026-02-01'],
  ['29/02/2028', '2028-02-29'],
])('reads %s', (input, expected) => expect(parseDate(input)).toBe(expected))

it.each(['31/02/2026', '2026-11-20', '11/2026', ''])('refuses %s', (input) => expect(parseDate(input)).toBeNull())
