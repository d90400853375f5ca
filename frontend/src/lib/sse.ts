import { post } from './graphql'

/** Yields the `data` of each `next` event of a GraphQL subscription over SSE until `complete`. */
export async function* subscribe<Result>(document: unknown, variables: unknown, signal: AbortSignal) {
  const response = await post(document, variables, 'text/event-stream', signal)
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || !response.body || !type.startsWith('text/event-stream')) {
    throw new Error(`no event stream: ${response.status} ${type}`)
  }
  for await (const event of events(response.body, signal)) {
    if (event.name === 'complete') return
    if (event.name !== 'next') continue
    const payload = JSON.parse(event.data) as { data?: Result | null; errors?: unknown[] }
    if (payload.errors?.length) throw new Error('subscription failed')
    if (payload.data) yield payload.data
  }
  throw new Error('event stream ended early')
}

async function* events(body: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = body.getReader()
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true })
  const decoder = new TextDecoder()
  let buffer = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    buffer += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
    const blocks = buffer.split('\n\n')
    buffer = blocks.pop() ?? ''
    for (const block of blocks) yield parseEvent(block)
  }
}

export function parseEvent(block: string): { name: string; data: string } {
  let name = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim()
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
  }
  return { name, data: data.join('\n') }
}
