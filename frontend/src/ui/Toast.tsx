import { useSyncExternalStore } from 'react'
import styles from './Toast.module.css'

interface Entry {
  id: number
  text: string
}

const lasts = 6_000
const listeners = new Set<() => void>()
let entries: readonly Entry[] = []
let nextId = 0

function update(next: readonly Entry[]) {
  entries = next
  for (const listener of listeners) listener()
}

/** Says briefly what has been done. Never the only place of anything that matters. */
export function toast(text: string): void {
  const entry = { id: nextId++, text }
  update([...entries, entry])
  setTimeout(() => update(entries.filter((other) => other !== entry)), lasts)
}

export function ToastRegion() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => entries,
  )
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {shown.map((entry) => (
        <div key={entry.id} className={styles.toast}>
          {entry.text}
        </div>
      ))}
    </div>
  )
}
