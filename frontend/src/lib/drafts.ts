const prefix = 'congtam.draft.'

/** What somebody has typed and the server does not have yet; survives a closed tab. */
export function readDraft<Value>(key: string): Value | null {
  try {
    const stored = localStorage.getItem(prefix + key)
    return stored ? (JSON.parse(stored) as Value) : null
  } catch {
    return null
  }
}

export function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {
    // A full or forbidden store costs the draft, not the work on the page.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // Nothing was stored.
  }
}

export function clearDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
