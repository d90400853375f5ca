import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { ViewerContext } from '@/domain/viewer'
import { ViewerDocument } from '@/gql/generated/graphql'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'
import { mayHaveSession, refreshSession } from '@/lib/session'
import { ErrorNote } from '@/ui/Notice'
import { Skeleton } from '@/ui/States'
import { ToastRegion } from '@/ui/Toast'
import { AuthPages } from './auth/AuthPages'
import { SessionDialog } from './auth/SessionDialog'
import { Demonstration } from './Demonstration'
import { Header } from './Header'
import styles from './Shell.module.css'

/** An access cookie outlives no coffee break: nobody is signed out before the session itself has been asked. */
async function whoIsAsking() {
  const first = await request(ViewerDocument, {})
  if (first.viewer || first.setupNeeded || !mayHaveSession()) return first
  return (await refreshSession().catch(() => false)) ? request(ViewerDocument, {}) : first
}

export function Shell() {
  const query = useQuery({ queryKey: queryKey(ViewerDocument, {}), queryFn: whoIsAsking, staleTime: 300_000 })
  const viewer = query.data?.viewer
  // Kept only until the first password is changed, and in memory only.
  const [firstPassword, setFirstPassword] = useState('')
  if (query.isPending) return <Skeleton rows={8} />
  if (query.error) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
  const banner = query.data.demonstration && <Demonstration day={query.data.demonstration} />
  if (!viewer || viewer.mustChangePassword) {
    return (
      <>
        {banner}
        <AuthPages
          setupNeeded={query.data.setupNeeded}
          mustChange={viewer ?? null}
          firstPassword={firstPassword}
          onPassword={setFirstPassword}
        />
      </>
    )
  }
  return (
    <ViewerContext value={viewer}>
      {banner}
      <Header demonstration={Boolean(query.data.demonstration)}>
        <MainArea />
      </Header>
      <SessionDialog />
      <ToastRegion />
    </ViewerContext>
  )
}

/** The page. After a change of page the focus goes to its beginning, as it would after loading a document. */
function MainArea() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const previous = useRef(path)
  useEffect(() => {
    if (previous.current && path !== previous.current) main.current?.focus()
    previous.current = path
  }, [path])
  return (
    <main ref={main} id="noi-dung" className={styles.main} tabIndex={-1}>
      <Suspense fallback={<Skeleton rows={8} />}>
        <Outlet />
      </Suspense>
    </main>
  )
}
