const prefix = 'congtam.import.'

/** Which uploaded file a batch was read from: correcting its columns means reading the file again. */
export function rememberFile(batch: string, file: string): void {
  try {
    sessionStorage.setItem(prefix + batch, file)
  } catch {
    // Without a store the columns can still be corrected by sending the file again.
  }
}

export function fileOfBatch(batch: string): string | null {
  try {
    return sessionStorage.getItem(prefix + batch)
  } catch {
    return null
  }
}
