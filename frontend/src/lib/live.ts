import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { TypedDocumentString } from '@/gql/generated/graphql'
import { request } from './graphql'
import { subscribe } from './sse'

const pollEvery = 2_000

interface LiveOptions<Value, Pushed, Polled> {
  /** Following stops while false. */
  active: boolean
  id: string
  subscription: TypedDocumentString<Pushed, { id: string }>
  fallback: TypedDocumentString<Polled, { id: string }>
  read: (data: Pushed | Polled) => Value | null
  /** The record rests: nothing more will come. */
  rests: (value: Value) => boolean
}

/** Follows a long job by server-sent events, or by asking every two seconds where these do not get through. */
export function useLive<Value, Pushed, Polled>(options: LiveOptions<Value, Pushed, Polled>): Value | null {
  const { active, id } = options
  const client = useQueryClient()
  const [value, setValue] = useState<Value | null>(null)

  const follow = useEffectEvent(async (signal: AbortSignal) => {
    const take = (data: Pushed | Polled): boolean => {
      const next = options.read(data)
      if (next === null) return false
      setValue(next)
      return options.rests(next)
    }
    try {
      for await (const data of subscribe<Pushed>(options.subscription, { id }, signal)) take(data)
    } catch {
      for (let rested = false; !rested && !signal.aborted; ) {
        await new Promise((resolve) => setTimeout(resolve, pollEvery))
        if (signal.aborted) return
        rested = await request(options.fallback, { id }, signal).then(take, () => false)
      }
    }
    if (!signal.aborted) await client.invalidateQueries()
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another stream
  useEffect(() => {
    if (!active) return
    const abort = new AbortController()
    setValue(null)
    void follow(abort.signal)
    return () => abort.abort()
  }, [active, id])

  return active ? value : null
}
