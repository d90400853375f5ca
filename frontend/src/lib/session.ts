import { type ApiError, networkError, toApiError } from './errors'

export interface SignInResult {
  mustChangePassword: boolean
}

const mark = 'congtam.signedIn'

export async function signIn(username: string, password: string): Promise<SignInResult> {
  const response = await call('POST', '/session', { username, password })
  if (!response.ok) throw await httpError(response)
  localStorage.setItem(mark, '1')
  return (await response.json()) as SignInResult
}

export async function signOut(): Promise<void> {
  await call('DELETE', '/session')
  localStorage.removeItem(mark)
}

/** Whether somebody may still be signed in: the cookies cannot be seen, so signing in leaves a mark of its own. */
export const mayHaveSession = () => localStorage.getItem(mark) !== null

let refreshing: Promise<boolean> | undefined

/** Renews the session; however many requests find it ended, one renewal is sent. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= inTurn(() => call('POST', '/session/refresh'))
    .then((response) => response.ok)
    .finally(() => {
      refreshing = undefined
    })
  return refreshing
}

/** Windows renew one after the other: two renewals with one token would look like a theft and end the session. */
function inTurn<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  return 'locks' in navigator ? navigator.locks.request('congtam.refresh', send) : send()
}

type SignInAgain = () => Promise<void>
let signInAgain: SignInAgain | undefined

/** The shell says how to ask the person to sign in again over the page. */
export function onSessionEnded(handler: SignInAgain): () => void {
  signInAgain = handler
  return () => {
    signInAgain = undefined
  }
}

/** Resolves once there is a session again, so that nothing typed is lost. */
export async function recoverSession(): Promise<void> {
  if (await refreshSession()) return
  await signInAgain?.()
}

async function call(method: string, path: string, body?: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    })
  } catch {
    throw networkError()
  }
}

/** The error of an HTTP answer outside GraphQL: the same object under `error`. */
export async function httpError(response: Response): Promise<ApiError> {
  try {
    const body = (await response.json()) as { error?: unknown }
    return toApiError(body.error)
  } catch {
    return toApiError(null)
  }
}
