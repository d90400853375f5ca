/** A sentence in both languages, as the server sends it. */
export interface Bilingual {
  vi: string
  en: string
}

export type ErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'BAD_STATE'
  | 'CAP'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'NETWORK'

interface ServerError {
  code: ErrorCode
  field?: string
  article?: string | Bilingual
  message: Bilingual
  requestId?: string
}

const unreachable: Bilingual = {
  vi: 'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.',
  en: 'The server cannot be reached. Check the network and try again.',
}
const unexplained: Bilingual = { vi: 'Có lỗi xảy ra.', en: 'Something went wrong.' }

/** Every failure of a request, in words a person can read. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly article: Bilingual | undefined
  readonly text: Bilingual
  readonly requestId: string | undefined

  constructor(error: ServerError) {
    super(error.message.en)
    this.name = 'ApiError'
    this.code = error.code
    this.field = error.field
    this.article = typeof error.article === 'string' ? { vi: error.article, en: error.article } : error.article
    this.text = error.message
    this.requestId = error.requestId
  }
}

export function networkError(): ApiError {
  return new ApiError({ code: 'NETWORK', message: unreachable })
}

/** Reads the error object of a GraphQL error's extensions or of an HTTP error body; anything else is INTERNAL. */
export function toApiError(raw: unknown): ApiError {
  if (raw instanceof ApiError) return raw
  const error = raw as Partial<ServerError> | null | undefined
  if (error && typeof error.code === 'string') {
    return new ApiError({ ...error, code: error.code, message: error.message ?? unexplained })
  }
  return new ApiError({ code: 'INTERNAL', message: unexplained })
}
