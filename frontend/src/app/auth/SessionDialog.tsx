import { lazy, Suspense, useEffect, useState } from 'react'
import { onSessionEnded } from '@/lib/session'

const SignInAgain = lazy(() => import('./SignInAgain'))

/** Asks an ended session's owner to sign in again over the page; what was typed stays, and waiting requests go on. */
export function SessionDialog() {
  const [waiting, setWaiting] = useState<(() => void)[]>([])
  useEffect(() => onSessionEnded(() => new Promise((resolve) => setWaiting((others) => [...others, resolve]))), [])
  const proceed = () => {
    for (const resolve of waiting) resolve()
    setWaiting([])
  }
  if (waiting.length === 0) return null
  return (
    <Suspense>
      <SignInAgain onDone={proceed} />
    </Suspense>
  )
}
