import { checkPoints, type PointsProblem, totalOf } from '@/domain/points'
import type { AssessmentShownFragment, TeamFormsQuery } from '@/gql/generated/graphql'
import { compareDecimals, parseDecimal } from '@/lib/numbers'

export interface FormRow {
  name: string
  personId: string
  form: AssessmentShownFragment
}

/** Forms a grid can confirm: sent, and not a leader's, whose judgements need more room than a cell. */
export function gridRows(entries: TeamFormsQuery['assessments']): FormRow[] {
  return entries
    .filter(({ assessment }) => assessment.availableActions.includes('CONFIRM_ASSESSMENT') && !assessment.leads)
    .map(({ person, assessment }) => ({ name: person.fullName, personId: person.id, form: assessment }))
}

/** Points as self-scored, then the comment. */
export function startCells(rows: readonly FormRow[]): string[][] {
  return rows.map(({ form }) => [...form.criteria.map((criterion) => criterion.self ?? ''), form.comment])
}

export function differs(row: FormRow, cells: readonly string[], col: number): boolean {
  const criterion = row.form.criteria[col]
  if (!criterion) return false
  const [given, self] = [parseDecimal(cells[col] ?? ''), criterion.self]
  if (given === null || self === null || self === undefined) return given !== (self ?? null)
  return compareDecimals(given, self) !== 0
}

export type CellProblem = PointsProblem | 'comment'

/** A wrong number, or points changed without a word why. */
export function cellProblem(row: FormRow, cells: readonly string[], col: number): CellProblem | null {
  const criterion = row.form.criteria[col]
  if (criterion) return checkPoints(cells[col] ?? '', criterion.max)
  const changed = row.form.criteria.some((_, index) => differs(row, cells, index))
  return changed && (cells[col] ?? '') === '' ? 'comment' : null
}

export const rowTotal = (row: FormRow, cells: readonly string[]) => totalOf(cells.slice(0, row.form.criteria.length))

/** What confirming the row sends: only points that differ from the self-scored ones. */
export function confirmation(row: FormRow, cells: readonly string[]) {
  const { form } = row
  return {
    assessment: form.id,
    version: form.version,
    comment: cells[form.criteria.length] ?? '',
    points: form.criteria
      .map(({ code }, index) => ({ code, points: parseDecimal(cells[index] ?? ''), index }))
      .filter(({ index }) => differs(row, cells, index))
      .map(({ code, points }) => ({ code, points })),
  }
}
