import type { Language } from './numbers'

const words = {
  vi: {
    month: (n: string, year: string) => `Tháng ${n}/${year}`,
    Q: (n: string, year: string) => `Quý ${n}/${year}`,
    H: (n: string, year: string) => (n === '1' ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`),
  },
  en: {
    month: (n: string, year: string) => `Month ${n}/${year}`,
    Q: (n: string, year: string) => `Quarter ${n}/${year}`,
    H: (n: string, year: string) => `Half ${n}/${year}`,
  },
}

/** Says the name that traces give a period – 2026-03, 2026-Q1, 2026-H1 – as an official does. */
export function periodWords(name: string, language: Language): string {
  const parts = /^(\d{4})-([QH]?)(\d{1,2})$/.exec(name)
  if (!parts) return name
  const [, year = '', kind = '', number = ''] = parts
  return words[language][kind === 'Q' || kind === 'H' ? kind : 'month'](number, year)
}
