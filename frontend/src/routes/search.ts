import type { Band } from '@/gql/generated/graphql'

/** What an address carries after the question mark. Anything unknown is dropped, so that old links keep working. */
type Search = Record<string, unknown>

/** Everything in an address is plain text, so that the year 2026 stands there as people write it. */
export const parseSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

export function stringifySearch(search: Search): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return text && `?${text}`
}

/** The named parameters that are not empty. */
export function keep<Key extends string>(search: Search, ...keys: Key[]): { [K in Key]?: string } {
  const kept: { [K in Key]?: string } = {}
  for (const key of keys) {
    const value = search[key]
    if (typeof value === 'string' && value !== '') kept[key] = value
  }
  return kept
}

export function oneOf<Key extends string, const Values extends readonly string[]>(
  search: Search,
  key: Key,
  values: Values,
) {
  const value = values.find((known) => known === search[key])
  return (value ? { [key]: value } : {}) as { [K in Key]?: Values[number] }
}

export const monthSearch = (search: Search) => keep(search, 'ky', 'donVi')

const bandSlugs = {
  'xuat-sac': 'EXCELLENT',
  tot: 'GOOD',
  'hoan-thanh': 'COMPLETED',
  'khong-hoan-thanh': 'NOT_COMPLETED',
} as const satisfies Record<string, Band>

type BandSlug = keyof typeof bandSlugs
const bandOptions = Object.entries(bandSlugs) as [BandSlug, Band][]
export const bandOf = (slug: BandSlug | undefined): Band | null => (slug ? bandSlugs[slug] : null)
export const slugOf = (band: Band | null) => bandOptions.find(([, known]) => known === band)?.[0]

export const bandSearch = <Key extends string>(search: Search, key: Key) =>
  oneOf(search, key, Object.keys(bandSlugs) as BandSlug[])
