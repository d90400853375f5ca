import { useSyncExternalStore } from 'react'
import type { Language } from './numbers'

export type Theme = 'system' | 'light' | 'dark'
export type TextSize = '100' | '112' | '125'

export interface Preferences {
  language: Language
  theme: Theme
  textSize: TextSize
}

const key = 'congtam.preferences'
const defaults: Preferences = { language: 'vi', theme: 'system', textSize: '100' }
const listeners = new Set<() => void>()
const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined
let current = load()

function load(): Preferences {
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) }
  } catch {
    return defaults
  }
}

/** Puts the choices on the root element, where the style sheets read them. */
export function applyPreferences(): void {
  const root = document.documentElement
  root.lang = current.language
  root.dataset.textSize = current.textSize
  root.dataset.theme = current.theme === 'system' ? (dark?.matches ? 'dark' : 'light') : current.theme
}

dark?.addEventListener('change', applyPreferences)

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(key, JSON.stringify(current))
  } catch {
    // The choice holds until the tab is closed.
  }
  applyPreferences()
  for (const listener of listeners) listener()
}

export const preferences = () => current

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, preferences)
}
