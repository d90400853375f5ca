import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the demonstration that is filled once, for every file that needs one. */
    province: string
  }
}

export default async function share(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'congtam-province-'))
  project.provide('province', folder)
  return () => rm(folder, { recursive: true, force: true })
}
