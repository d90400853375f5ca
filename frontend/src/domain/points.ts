import { compareDecimals, parseDecimal, sumDecimals } from '@/lib/numbers'

export type PointsProblem = 'missing' | 'notNumber' | 'tooMuch'

/** What is wrong with points for a criterion, or null. */
export function checkPoints(value: string, max: string): PointsProblem | null {
  if (value.trim() === '') return 'missing'
  const points = parseDecimal(value)
  if (points === null) return 'notNumber'
  return compareDecimals(points, max) > 0 ? 'tooMuch' : null
}

/** Sum of what is a number so far. */
export function totalOf(values: readonly (string | null | undefined)[]): string {
  return sumDecimals(values.map((value) => parseDecimal(value ?? '')).filter((value) => value !== null))
}
