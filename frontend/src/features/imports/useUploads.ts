import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckImportDocument, type ImportKind } from '@/gql/generated/graphql'
import { type ApiError, toApiError } from '@/lib/errors'
import { maxFileSize, uploadFile } from '@/lib/files'
import { request } from '@/lib/graphql'

export interface Upload {
  key: number
  name: string
  state: 'waiting' | 'sending' | 'reading' | 'done' | 'failed' | 'tooBig'
  batch?: string
  error?: ApiError
}

export interface UploadChoice {
  kind: ImportKind | null
  agency: string | null
}

let nextKey = 0

/** Files one after the other: sent, then read by the server. A file that fails does not stop the next one. */
export function useUploads() {
  const client = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const update = (key: number, change: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)))

  const process = async (file: File, key: number, choice: UploadChoice) => {
    if (file.size > maxFileSize) return update(key, { state: 'tooBig' })
    try {
      update(key, { state: 'sending' })
      const { id } = await uploadFile(file)
      update(key, { state: 'reading' })
      const { checkImport } = await request(CheckImportDocument, { file: id, ...choice })
      update(key, { state: 'done', batch: checkImport.id })
    } catch (error) {
      update(key, { state: 'failed', error: toApiError(error) })
    }
    await client.invalidateQueries()
  }

  const add = async (files: readonly File[], choice: UploadChoice) => {
    const queued = files.map((file) => ({ file, key: nextKey++ }))
    setUploads((all) => [
      ...all,
      ...queued.map(({ file, key }) => ({ key, name: file.name, state: 'waiting' as const })),
    ])
    for (const { file, key } of queued) await process(file, key, choice)
  }
  return { uploads, add }
}
