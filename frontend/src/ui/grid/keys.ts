import type { KeyboardEvent } from 'react'
import type { GridAction } from './model'

const page = 10
const moves: Record<string, readonly [rows: number, cols: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
  Home: [0, -1_000],
  End: [0, 1_000],
}

/** What a key means while a cell is selected; null leaves it to the browser. */
export function navigationKey(event: KeyboardEvent): GridAction | null {
  const control = event.ctrlKey || event.metaKey
  const move = moves[event.key]
  if (move) {
    const [rows, cols] = move
    // Ctrl+↑ and Ctrl+↓ belong to the page; Ctrl+Home and Ctrl+End go to the corners.
    if (control && event.key.startsWith('Arrow')) return null
    const corner = control && cols !== 0 ? Math.sign(cols) * 100_000 : rows
    return { type: 'move', rows: corner, cols, extend: event.shiftKey }
  }
  if (control) return controlKey(event)
  if (event.key === 'Enter' || event.key === 'F2') return { type: 'edit' }
  if (event.key === 'Delete' || event.key === 'Backspace') return { type: 'clear' }
  return null
}

function controlKey(event: KeyboardEvent): GridAction | null {
  switch (event.key.toLowerCase()) {
    case 'z':
      return { type: event.shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { type: 'redo' }
    case 'd':
      return { type: 'fillDown' }
    default:
      return null
  }
}

/** What a key means while a cell is being edited. */
export function editingKey(event: KeyboardEvent): GridAction | null {
  switch (event.key) {
    case 'Enter':
      return { type: 'commit', rows: event.shiftKey ? -1 : 1 }
    case 'Tab':
      return { type: 'commit', cols: event.shiftKey ? -1 : 1 }
    case 'Escape':
      return { type: 'cancel' }
    default:
      return null
  }
}

/** Typing begins an edit. Vietnamese input methods announce themselves as `Process` or compose. */
export function beginsText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  return event.key === 'Process' || event.nativeEvent.isComposing || [...event.key].length === 1
}
