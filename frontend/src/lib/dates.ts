import type { Language } from './numbers'

const zone = 'Asia/Ho_Chi_Minh'

/** A calendar day stays a string: it is the same day for everybody. */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** Whether a text is a day as the API writes it: yyyy-mm-dd. */
export const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Days inside a sentence, in the order people here read them. */
export function withDates(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate)
}

export function formatDateTime(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? ''
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`
}

export function formatTime(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false }).format(
    instant,
  )
}

/** Reads dd/mm/yyyy and its usual variants; null when it is no day of the calendar. */
export function parseDate(input: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(input)
  if (!match) return null
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** Today by the clock of Vietnam. */
export function realToday(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  )
}

export function formatLongDate(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  return language === 'vi' ? `ngày ${date} tháng ${month} năm ${year}` : formatDate(day)
}
