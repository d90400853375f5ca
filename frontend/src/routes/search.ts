import type { Band } from '@/gql/generated/graphql'

/** What an address carries after the question mark. Anything unknown is dropped, so that old links keep working. */
type Search = Record<string, unknown>

/** The named parameters that are texts. The router reads bare numbers as numbers; they are texts all the same. */
export function keep<Key extends string>(search: Search, ...keys: Key[]): { [K in Key]?: string } {
  const kept: { [K in Key]?: string } = {}
  for (const key of keys) {
    const value = search[key]
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') kept[key] = String(value)
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

export type BandSlug = keyof typeof bandSlugs
export const bandOptions = Object.entries(bandSlugs) as [BandSlug, Band][]
export const bandOf = (slug: BandSlug): Band => bandSlugs[slug]

export const bandSearch = (search: Search) => oneOf(search, 'muc', Object.keys(bandSlugs) as BandSlug[])
