import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { PeriodsDocument } from '@/gql/generated/graphql'
import { server } from '@/test/server'
import { request } from './graphql'
import { onSessionEnded } from './session'

const ended = {
  errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED', message: { vi: 'Hết phiên', en: 'Ended' } } }],
}

it('renews an ended session once, however many requests find it ended', async () => {
  let renewals = 0
  server.use(
    http.post('/graphql', () => HttpResponse.json(renewals === 0 ? ended : { data: { periods: [] } })),
    http.post('/session/refresh', () => {
      renewals++
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const answers = await Promise.all([request(PeriodsDocument, {}), request(PeriodsDocument, {})])
  expect(answers).toEqual([{ periods: [] }, { periods: [] }])
  expect(renewals).toBe(1)
})

it('waits for the person to sign in again, then goes on', async () => {
  let signedIn = false
  server.use(
    http.post('/graphql', () => HttpResponse.json(signedIn ? { data: { periods: [] } } : ended)),
    http.post('/session/refresh', () => new HttpResponse(null, { status: 401 })),
  )
  const stop = onSessionEnded(async () => {
    signedIn = true
  })
  await expect(request(PeriodsDocument, {})).resolves.toEqual({ periods: [] })
  stop()
})

it('tells the network from the server', async () => {
  server.use(http.post('/graphql', () => HttpResponse.error()))
  await expect(request(PeriodsDocument, {})).rejects.toMatchObject({ code: 'NETWORK' })
})
