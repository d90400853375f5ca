import type { Bilingual } from '@/lib/errors'
import { usePreferences } from '@/lib/preferences'

/** Picks the current language of what the server says in both. */
export function useText(): (text: Bilingual) => string {
  const { language } = usePreferences()
  return (text) => text[language]
}
