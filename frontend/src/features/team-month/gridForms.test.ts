import { expect, it } from 'vitest'
import type { AssessmentShownFragment } from '@/gql/generated/graphql'
import { cellProblem, confirmation, type FormRow, rowTotal } from './gridForms'

const criterion = (code: string, max: string, self: string) => ({
  code,
  max,
  self,
  confirmed: null,
  group: { vi: 'I', en: 'I' },
  label: { vi: code, en: code },
})
const row: FormRow = {
  name: 'Nguyễn Văn An',
  personId: 'pe_1',
  form: {
    id: 'pa_1',
    version: 3,
    comment: '',
    criteria: [criterion('G1.1', '3', '2.5'), criterion('G1.2', '4', '4')],
  } as unknown as AssessmentShownFragment,
}

it('sends only points that differ, with the comment', () =>
  expect(confirmation(row, ['2.5', '3', 'Chậm một việc'])).toEqual({
    assessment: 'pa_1',
    version: 3,
    comment: 'Chậm một việc',
    points: [{ code: 'G1.2', points: '3' }],
  }))

it('asks for a comment when points were changed', () => {
  expect(cellProblem(row, ['2.5', '3', ''], 2)).toBe('comment')
  expect(cellProblem(row, ['2.50', '4', ''], 2)).toBeNull()
})

it('finds what is missing, no number, or too much', () => {
  expect(cellProblem(row, ['', '4', ''], 0)).toBe('missing')
  expect(cellProblem(row, ['x', '4', ''], 0)).toBe('notNumber')
  expect(cellProblem(row, ['3.1', '4', ''], 0)).toBe('tooMuch')
})

it('adds up the points and leaves the comment out', () => expect(rowTotal(row, ['2.5', '4', '7'])).toBe('6.5'))
