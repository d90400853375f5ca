import { z } from 'zod/mini'
import { optionalText, requiredDecimal, requiredText } from '@/domain/schemas'
import type { CatalogueEntryInput } from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'

/** What an entry of a catalogue says of a product, as a form. */
export const entrySchema = z.object({
  name: requiredText,
  output: optionalText,
  detail: optionalText,
  section: optionalText,
  complexityGroup: requiredText,
  points: requiredDecimal,
  standard: z.boolean(),
  removes: z.boolean(),
})

export type EntryValues = z.infer<typeof entrySchema>

export const noEntry: EntryValues = {
  name: '',
  output: '',
  detail: '',
  section: '',
  complexityGroup: '1',
  points: '',
  standard: false,
  removes: false,
}

export function toEntry({ complexityGroup, points, ...rest }: EntryValues): CatalogueEntryInput {
  return { ...rest, complexityGroup: Number(complexityGroup), points: parseDecimal(points) ?? points }
}
