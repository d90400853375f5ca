import { expect, it } from 'vitest'
import type { PlanShownFragment } from '@/gql/generated/graphql'
import { cellProblem, filledRows, serverProblem, toInput } from './assignRows'

const row = ['CB01', 'Công văn', '', '2', '20/11/2026']

it('asks for everything but the coefficient, which only work outside the catalogue needs', () => {
  expect(row.map((_, col) => cellProblem(row, col))).toEqual([null, null, null, null, null])
  expect(cellProblem(['', 'x', '', '', ''], 0)).toBe('required')
  expect(cellProblem(['CB01', 'x', 'một', '2', '31/02/2026'], 2)).toBe('number')
  expect(cellProblem(['CB01', 'x', '1', '2', '31/02/2026'], 4)).toBe('date')
  expect(cellProblem(['', '', '', '', ''], 0)).toBeNull()
})

it('sends numbers and days as the server reads them', () =>
  expect(toInput(['CB01', 'Việc mới', '1,5', '2', '5/1/2027'], 'SUDDEN')).toEqual({
    person: 'CB01',
    content: 'Việc mới',
    kind: 'SUDDEN',
    coefficient: '1.5',
    assignedQty: '2',
    dueOn: '2027-01-05',
  }))

it('finds the cell of a problem by the rows that were sent', () => {
  const problem = { field: 'coefficient', article: '', text: { vi: 'Thiếu', en: 'Missing' } }
  const plan = { lines: [{ problem: null }, { problem }] } as unknown as PlanShownFragment
  const filled = filledRows([row, ['', '', '', '', ''], row])
  expect(filled).toEqual([0, 2])
  expect(serverProblem(plan, filled, 2, 2)).toBe(problem)
  expect(serverProblem(plan, filled, 2, 0)).toBeNull()
  expect(serverProblem(plan, filled, 0, 2)).toBeNull()
})
