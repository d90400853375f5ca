import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import { type Viewer, ViewerContext } from '@/domain/viewer'
import { createQueryClient } from '@/lib/query'

export const viewer: Viewer = {
  id: 'ac_1',
  username: 'an.nv',
  displayName: 'Nguyễn Văn An',
  person: { id: 'pe_1', code: 'CB010015' },
  roles: ['STAFF'],
  agency: { id: 'un_1', name: 'Sở Nội vụ' },
  scope: [],
  mustChangePassword: false,
  today: '2026-11-21',
  pages: ['MY_WORK', 'MY_MONTH'],
}

/** Draws a part of the application as somebody signed in would see it. */
export function renderApp(children: ReactNode) {
  const rootRoute = createRootRoute({
    component: () => (
      <QueryClientProvider client={createQueryClient()}>
        <ViewerContext value={viewer}>
          <Suspense>{children}</Suspense>
        </ViewerContext>
      </QueryClientProvider>
    ),
  })
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() })
  return render(<RouterProvider router={router as never} />)
}
