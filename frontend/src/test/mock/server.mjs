// The built application against made-up data, under the real content policy: `node src/test/mock/server.mjs [port]`.
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { buildSchema, graphql } from 'graphql'
import * as organisation from './data.mjs'
import * as records from './records.mjs'
import * as registers from './registers.mjs'

const data = { ...organisation, ...records, ...registers }

const port = Number(process.argv[2] ?? 8787)
const dist = resolve('dist')
const schemas = resolve('../graph/schema')
const schema = buildSchema(
  readdirSync(schemas)
    .filter((name) => name.endsWith('.graphqls'))
    .map((name) => readFileSync(join(schemas, name), 'utf8'))
    .join('\n'),
)
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
}

const connection = (nodes, { first = 50, after }) => {
  const start = after ? Number(after) + 1 : 0
  const edges = nodes.slice(start, start + first).map((node, i) => ({ node, cursor: String(start + i) }))
  return {
    edges,
    totalCount: nodes.length,
    pageInfo: {
      hasNextPage: start + first < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  }
}
const fold = (value) =>
  value.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()
const searched = (list, search, textOf) => list.filter((entry) => !search || fold(textOf(entry)).includes(fold(search)))
let signedIn = process.env.SIGNED_OUT !== '1'
const team = data.people.slice(0, 27)
const entries = team.map((person, i) => ({
  person,
  assessment: data.form(person, i),
  workCount: 3,
  awaitingCount: i % 5 === 0 ? 2 : 0,
}))
const own = data.form(data.viewer.person, 1000, true)
const withClosing = (period) => ({ ...period, closing: () => data.closing(period) })

/** A person's first delivery, waiting for acceptance. */
const awaiting = (person, reasons) => {
  const workItem = data.workItems(person)[0]
  return {
    __typename: 'AwaitingDelivery',
    delivery: workItem.deliveries[0],
    workItem,
    reasons,
    sampled: reasons.length === 0,
    examined: false,
  }
}

const root = {
  viewer: () => (signedIn ? data.viewer : null),
  setupNeeded: () => process.env.SETUP === '1',
  node: ({ id }) => {
    const row = data.rows.find((entry) => entry.id === id)
    if (row) return data.result(row)
    const period = data.periods.find((entry) => entry.id === id)
    if (period) return withClosing(period)
    if (id.startsWith('ib_')) return data.batch
    if (id.startsWith('wi_')) return data.workItems(data.people[0])[0]
    const person = data.people.find((entry) => entry.id === id)
    return person && { ...person, results: data.rows.filter((entry) => entry.personId === id).map(data.result) }
  },
  periods: () => data.periods,
  units: () => data.units,
  peerGroups: () => data.peerGroups,
  people: (args) =>
    connection(
      searched(data.people, args.search, (p) => p.fullName + p.code).filter(
        (p) =>
          (!args.unit || p.currentPost.unit.id.startsWith(args.unit) || args.unit === 'un_tinh') &&
          (!args.withUnresolvedNote || p.currentPost.note),
      ),
      args,
    ),
  ranking: (args) =>
    connection(
      searched(data.rows, args.search, (r) => r.personName + r.personCode).filter(
        (r) => !args.band || args.band.includes(r.band),
      ),
      args,
    ),
  distribution: () => data.distribution,
  myWork: () => data.tasks,
  myResults: () => [data.rows[4], data.rows[190]].map(data.result),
  myAssessment: () => own,
  assessments: () => entries,
  acceptance: () => ({
    __typename: 'Acceptance',
    exceptionCount: 1,
    restCount: 1,
    exceptions: [awaiting(team[0], ['NO_EVIDENCE'])],
    rest: [awaiting(team[1], [])],
  }),
  workItems: (args) =>
    connection(
      args.person
        ? data.workItems(data.people.find((p) => p.id === args.person))
        : team.slice(0, 4).map((person) => data.workItems(person)[0]),
      args,
    ),
  workProducts: (args) =>
    connection(
      searched(data.products, args.search, (p) => p.name),
      args,
    ),
  importBatches: (args) =>
    connection(
      [
        data.batch,
        {
          ...data.batch,
          id: 'ib_2',
          kind: 'STAFF',
          state: 'APPLIED',
          errorCount: 0,
          fileName: 'Danh sách công chức Sở Nội vụ.xlsx',
        },
      ],
      args,
    ),
  accounts: (args) =>
    connection(
      searched(data.accounts, args.search, (a) => a.username),
      args,
    ),
  auditEvents: (args) => connection(data.events, args),
  verifyRun: () => ({ checked: 312, differing: 0, resultHash: 'x', holds: true }),
  saveAssessment: ({ input }) => {
    for (const { code, points } of input.points) own.criteria.find((criterion) => criterion.code === code).self = points
    return Object.assign(own, {
      strengths: input.strengths,
      shortcomings: input.shortcomings,
      version: own.version + 1,
    })
  },
  confirmAssessment: ({ input }) =>
    Object.assign(entries.find((entry) => entry.assessment.id === input.assessment).assessment, {
      state: 'CONFIRMED',
      availableActions: ['REOPEN_ASSESSMENT'],
      confirmedTotal: '25.5',
      version: 2,
    }),
  createStaffAccounts: () =>
    team.slice(0, 6).map((person, i) => ({
      username: `cb${i}`,
      password: 'ngọt-lành-sáng-trong',
      displayName: person.fullName,
      unitName: person.currentPost.unit.name,
    })),
}

const json = (response, status, body) => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body === undefined ? '' : JSON.stringify(body))
}

async function api(request, response, path) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  if (path === '/graphql') {
    const { query, variables } = JSON.parse(body)
    const answer = await graphql({ schema, source: query, rootValue: root, variableValues: variables })
    if (answer.errors) console.error(String(answer.errors[0]), query.slice(0, 80))
    return json(response, 200, answer)
  }
  if (path === '/session/refresh') return json(response, signedIn ? 204 : 401)
  if (path === '/session') {
    if (request.method === 'POST' && JSON.parse(body).password === 'sai')
      return json(response, 401, {
        error: {
          code: 'UNAUTHENTICATED',
          message: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'Wrong username or password.' },
        },
      })
    signedIn = request.method === 'POST'
    return json(response, signedIn ? 200 : 204, signedIn ? { mustChangePassword: false } : undefined)
  }
  return json(response, 201, { id: 'fi_1', name: 'x.xlsx', size: 1 })
}

createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname
  if (/^\/(graphql|session|files)/.test(path)) return void api(request, response, path)
  response.setHeader('content-security-policy', policy)
  const file = join(dist, path)
  const found = extname(path) !== '' && file.startsWith(dist) && existsSync(file)
  if (!found && extname(path) !== '') return json(response, 404, {})
  response.setHeader('content-type', types[extname(found ? path : '.html')] ?? 'text/html; charset=utf-8')
  createReadStream(found ? file : join(dist, 'index.html')).pipe(response)
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`))
