import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startI18n } from '@/i18n'
import { setPreferences } from '@/lib/preferences'
import { installAriaWords } from '@/ui/aria-vi'
import { server } from './server'

// jsdom lays nothing out and has no media.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as never

installAriaWords()
beforeAll(async () => {
  setPreferences({ language: 'vi' })
  await startI18n()
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})
afterAll(() => server.close())
