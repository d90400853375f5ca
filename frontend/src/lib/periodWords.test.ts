import { expect, it } from 'vitest'
import { periodWords } from './periodWords'

it('says what traces call a period, and leaves everything else', () => {
  expect(periodWords('2026-03', 'vi')).toBe('Tháng 03/2026')
  expect(periodWords('2026-Q1', 'vi')).toBe('Quý 1/2026')
  expect(periodWords('2026-H2', 'vi')).toBe('6 tháng cuối năm 2026')
  expect(periodWords('2026-H2', 'en')).toBe('Half 2/2026')
  expect(periodWords('S002-05', 'vi')).toBe('S002-05')
})
