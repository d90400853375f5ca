import { parseDecimal } from '@/lib/numbers'

export interface Level {
  code: string
  name: string
  share: string
}

/** Levels of a rubric as typed: one a line, `code; name; share of the points`. */
export function levelsOf(text: string): Level[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code = '', name = '', share = ''] = line.split(';').map((part) => part.trim())
      return { code, name, share: parseDecimal(share) ?? share }
    })
}

export const levelsText = (levels: readonly Level[]) =>
  levels.map(({ code, name, share }) => `${code}; ${name}; ${share.replace('.', ',')}`).join('\n')
