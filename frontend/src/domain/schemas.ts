import { z } from 'zod/mini'
import { compareDecimals, parseDecimal } from '@/lib/numbers'

const keys = ['required', 'date', 'decimal', 'positive', 'password', 'repeat', 'username'] as const
type ErrorKey = `form.${(typeof keys)[number]}`

/** The catalogue key of a schema's message; undefined for words that came from the server. */
export function errorKey(message: string): ErrorKey | undefined {
  const key = keys.find((known) => `form.${known}` === message)
  return key && `form.${key}`
}

const message = (key: ErrorKey) => key

export const requiredText = z.string().check(z.trim(), z.minLength(1, message('form.required')))
export const optionalText = z.string().check(z.trim())
export const requiredDay = z
  .string()
  .check(z.minLength(1, message('form.required')), z.regex(/^\d{4}-\d{2}-\d{2}$/, message('form.date')))
export const optionalDay = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, message('form.date')))

const isPositive = (value: string) => parseDecimal(value) === null || compareDecimals(value, '0') > 0

export const requiredDecimal = z.string().check(
  z.minLength(1, message('form.required')),
  z.refine((value) => parseDecimal(value) !== null, message('form.decimal')),
  z.refine(isPositive, message('form.positive')),
)
export const optionalDecimal = z
  .string()
  .check(z.refine((value) => value === '' || parseDecimal(value) !== null, message('form.decimal')))

export const newPassword = z.string().check(z.minLength(12, message('form.password')))
export const username = z.string().check(z.regex(/^[a-z0-9._-]{3,64}$/, message('form.username')))
