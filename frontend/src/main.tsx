import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource/be-vietnam-pro/latin-400.css'
import '@fontsource/be-vietnam-pro/latin-600.css'
import '@fontsource/be-vietnam-pro/vietnamese-400.css'
import '@fontsource/be-vietnam-pro/vietnamese-600.css'
import './ui/tokens.css'
import './ui/global.css'
import { startI18n } from './i18n'
import { applyPreferences } from './lib/preferences'
import { createQueryClient } from './lib/query'
import { createAppRouter } from './router'
import { installAriaWords } from './ui/aria-vi'

applyPreferences()
installAriaWords()

// After a new version is installed an open tab asks for chunks that are gone; a reload brings the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload())

const root = document.getElementById('root')
if (!root) throw new Error('no root element')

const client = createQueryClient()
const router = createAppRouter(client)

await startI18n()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
)

// Safari has no idle callback.
const whenIdle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1_500))
whenIdle(() => void import('./app/kit'))
