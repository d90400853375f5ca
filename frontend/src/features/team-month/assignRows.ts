import type { PlanShownFragment, WorkKind, WorkRowInput } from '@/gql/generated/graphql'
import { parseDate } from '@/lib/dates'
import { parseDecimal } from '@/lib/numbers'

/** Columns of the grid of work, in the order a manager's spreadsheet has them. */
export const columns = ['person', 'content', 'coefficient', 'assignedQty', 'dueOn'] as const
export const asWritten = [0, 1, 4]
export const mostRows = 500

export type RowProblem = 'required' | 'number' | 'date'

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '')

/** Places of the rows that say something. */
export const filledRows = (cells: readonly (readonly string[])[]) =>
  cells.flatMap((row, r) => (isBlank(row) ? [] : [r]))

/** What is wrong with a cell before the server is asked. */
export function cellProblem(cells: readonly string[], col: number): RowProblem | null {
  const value = cells[col] ?? ''
  const column = columns[col]
  if (isBlank(cells)) return null
  if (value === '') return column === 'coefficient' ? null : 'required'
  if (column === 'coefficient' || column === 'assignedQty') return parseDecimal(value) === null ? 'number' : null
  return column === 'dueOn' && parseDate(value) === null ? 'date' : null
}

export function toInput(cells: readonly string[], kind: WorkKind): WorkRowInput {
  const [person = '', content = '', coefficient = '', assignedQty = '', dueOn = ''] = cells
  return {
    person,
    content,
    kind,
    coefficient: coefficient === '' ? null : parseDecimal(coefficient),
    assignedQty: parseDecimal(assignedQty) ?? assignedQty,
    dueOn: parseDate(dueOn) ?? dueOn,
  }
}

/** The place in the grid of what the server finds wrong. */
export function serverProblem(plan: PlanShownFragment | null, filled: readonly number[], row: number, col: number) {
  const problem = plan?.lines[filled.indexOf(row)]?.problem
  const at = Math.max(0, columns.indexOf((problem?.field ?? '') as (typeof columns)[number]))
  return problem && at === col ? problem : null
}
