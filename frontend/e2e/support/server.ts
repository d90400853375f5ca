import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

export interface Server {
  url: string
  /** The one-time code for the first administrator; empty when there are accounts already. */
  code: string
  stop: () => Promise<void>
}

/** The sample department, a small province with its year, or nothing. */
export type Fill = 'sample' | 'demo' | 'empty'

const root = resolve(import.meta.dirname, '../..', '..')
const startupLimit = 30_000

/**
 * A server, with the sample department unless told: the one at CONGTAM_E2E_URL, or a fresh one of the program at CONGTAM_BIN
 * with a database of its own, so that test files do not see each other's months.
 */
export async function startServer(fill: Fill = 'sample'): Promise<Server> {
  const running = process.env.CONGTAM_E2E_URL
  if (running && fill === 'sample') return { url: running.replace(/\/$/, ''), code: '', stop: async () => undefined }
  const program = process.env.CONGTAM_BIN
  if (!program) throw new Error('Set CONGTAM_BIN to the built program, or CONGTAM_E2E_URL to a running server.')
  const folder = await mkdtemp(join(tmpdir(), 'congtam-e2e-'))
  const database = `sqlite:${join(folder, 'congtam.db')}`
  if (fill === 'sample') await promisify(execFile)(program, ['--db', database, 'sample', 'examples'], { cwd: root })
  if (fill === 'demo') await copyFile(await province(program), join(folder, 'congtam.db'))
  const address = `127.0.0.1:${await freePort()}`
  const child = spawn(program, ['--db', database, '--addr', address], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (text) => {
    log += text
  })
  const url = `http://${address}`
  await answers(`${url}/readyz`, child)
  return {
    url,
    code: /code=(\S+)/.exec(log)?.[1] ?? '',
    stop: async () => {
      child.kill()
      await new Promise((done) => child.once('exit', done))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The small province with its year, computed by the first file that needs it. */
async function province(program: string): Promise<string> {
  const made = join(inject('province'), 'province.db')
  const there = await access(made).then(
    () => true,
    () => false,
  )
  if (!there) {
    const fresh = join(inject('province'), 'fresh.db')
    await promisify(execFile)(program, ['--db', `sqlite:${fresh}`, 'demo', '--staff', '1'], { cwd: root })
    await rename(fresh, made)
  }
  return made
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + startupLimit
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the server did not start')
}
