export type Language = 'vi' | 'en'

/**
 * Exact decimals are strings all the way: binary floating point never touches a point that somebody is paid by.
 * `digits` pads or keeps; it never rounds, the server has done that.
 */
export function formatDecimal(value: string, language: Language, digits = 0): string {
  const [whole = '0', fraction = ''] = value.split('.')
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group)
  const padded = fraction.padEnd(digits, '0')
  return padded ? grouped + point + padded : grouped
}

export const formatPoints = (value: string, language: Language) => formatDecimal(value, language, 2)

export const formatCount = (value: number, language: Language) => formatDecimal(String(value), language)

export function formatPercent(part: number, whole: number, language: Language): string {
  const tenths = whole === 0 ? 0 : Math.round((part * 1000) / whole)
  return `${formatDecimal(`${Math.floor(tenths / 10)}.${tenths % 10}`, language)}%`
}

/** The canonical form of what a person typed or pasted, or null: never a guess. */
export function parseDecimal(input: string): string | null {
  const text = input
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/%$/, '')
  if (/^\d+$/.test(text)) return canonical(text, '')
  // Dots before groups of three are thousands in Vietnamese writing, so 1.234 is one thousand and more.
  const grouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text)
  if (grouped) return canonical((grouped[1] ?? '').replaceAll('.', ''), grouped[2] ?? '')
  const plain = /^(\d+)[.,](\d+)$/.exec(text)
  if (plain) return canonical(plain[1] ?? '', plain[2] ?? '')
  return null
}

function canonical(whole: string, fraction: string): string | null {
  const digits = fraction.replace(/0+$/, '')
  if (digits.length > 3) return null
  const head = whole.replace(/^0+(?=\d)/, '')
  return digits ? `${head}.${digits}` : head
}

/** Thousandths as a whole number: exact for every decimal the contract allows. */
function thousandths(value: string): number {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  const size = Number(whole) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
  return negative ? -size : size
}

function fromThousandths(value: number): string {
  const sign = value < 0 ? '-' : ''
  const size = Math.abs(value)
  const fraction = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${sign}${Math.floor(size / 1000)}${fraction ? `.${fraction}` : ''}`
}

export function compareDecimals(a: string, b: string): number {
  return thousandths(a) - thousandths(b)
}

export function sumDecimals(values: readonly string[]): string {
  return fromThousandths(values.reduce((sum, value) => sum + thousandths(value), 0))
}

export function subtractDecimals(a: string, b: string): string {
  return fromThousandths(thousandths(a) - thousandths(b))
}

const fraction = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/

/** The share of an exact value, "23/30" or "2.7", in its bound: for drawing a bar, never shown as a number. */
export function fractionShare(value: string, max: string): number | null {
  const [exact, bound] = [fraction.exec(value), fraction.exec(max)]
  if (!exact || !bound || Number(bound[1]) === 0) return null
  const share = Number(exact[1]) / Number(exact[2] ?? 1) / Number(bound[1])
  return Math.min(1, share)
}

/** An exact value, "23/30" or "0.5", times a whole number, to two places, half up; null: no number. */
function rounded(value: string, times: bigint): string | null {
  const parts = fraction.exec(value)
  if (!parts) return null
  const [whole = '0', decimals = ''] = (parts[1] ?? '0').split('.')
  const bottom = BigInt(parts[2] ?? 1) * 10n ** BigInt(decimals.length)
  const hundredths = (BigInt(whole + decimals) * 200n * times + bottom) / (2n * bottom)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

/** An exact share of one, "23/30" or "0.5", in percent to two places, half up. */
export function formatShare(value: string, language: Language): string {
  const percent = rounded(value, 100n)
  return percent === null ? value : `${formatDecimal(percent, language)} %`
}

/** Exact points, "117/20" or "5.85", to two places, half up. */
export function formatExactPoints(value: string, language: Language): string {
  return formatDecimal(rounded(value, 1n) ?? value, language)
}
