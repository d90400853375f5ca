import { networkError } from './errors'
import { httpError, recoverSession } from './session'

export interface UploadedFile {
  id: string
  name: string
  size: number
}

export const maxFileSize = 20 * 1024 * 1024

export async function uploadFile(file: File): Promise<UploadedFile> {
  let response = await send(file)
  if (response.status === 401) {
    await recoverSession()
    response = await send(file)
  }
  if (!response.ok) throw await httpError(response)
  return (await response.json()) as UploadedFile
}

async function send(file: File): Promise<Response> {
  try {
    return await fetch(`/files?name=${encodeURIComponent(file.name.normalize('NFC'))}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
  } catch {
    throw networkError()
  }
}

/** Saves a file the server has made; the browser sends the session along. */
export function downloadFile(file: { id: string; name: string }): void {
  const link = document.createElement('a')
  link.href = `/files/${encodeURIComponent(file.id)}`
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
}
