import type { TypedDocumentString } from '@/gql/generated/graphql'
import { ApiError, networkError, toApiError } from './errors'
import { recoverSession } from './session'

interface GraphQLResponse<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

/** Sends one operation. An ended session is renewed, if need be by the person, and the operation repeated. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await send(document, variables, signal)
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error
    await recoverSession()
    return send(document, variables, signal)
  }
}

async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(document, variables, 'application/graphql-response+json, application/json', signal)
  const body = await readJson<GraphQLResponse<Result>>(response)
  const failure = body.errors?.[0]
  if (failure) throw toApiError(failure.extensions)
  if (!body.data) throw toApiError((body as { error?: unknown }).error)
  return body.data
}

export async function post(document: unknown, variables: unknown, accept: string, signal?: AbortSignal) {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: String(document), variables }),
      signal: signal ?? null,
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw networkError()
  }
}

async function readJson<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body
  } catch {
    throw response.status >= 500 ? toApiError(null) : networkError()
  }
}
