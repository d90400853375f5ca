import { useSyncExternalStore } from 'react'

/** Below it tables become cards; the style sheets know the same number. */
export const phoneWidth = '(width < 720px)'

/** Whether a media query fits; for markup that differs, not for style. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
