import { parseDecimal } from '@/lib/numbers'

export interface Place {
  row: number
  col: number
}

export interface GridColumn {
  key: string
  header: string
  /** Under the header: the most a cell may have. */
  sub?: string
  /** The header in full, where only a code has room. */
  title?: string
  kind: 'number' | 'text'
}

interface Write extends Place {
  before: string
  after: string
}

export interface GridState {
  cells: readonly (readonly string[])[]
  /** The cell keys act on. */
  focus: Place
  /** The other corner of the selected range. */
  anchor: Place
  /** Text being edited, or null. */
  editing: string | null
  undo: readonly (readonly Write[])[]
  redo: readonly (readonly Write[])[]
  shape: GridShape
}

/** What a grid allows beyond points of a fixed list of people. */
export interface GridShape {
  /** Pasted rows beyond the last one are added, up to so many rows. */
  mostRows?: number
  /** Columns kept as written: a staff code is not a number. */
  asWritten?: readonly number[]
}

export type GridAction =
  | { type: 'move'; rows: number; cols: number; extend?: boolean }
  | { type: 'goTo'; place: Place; extend?: boolean }
  | { type: 'edit'; text?: string }
  | { type: 'input'; text: string }
  | { type: 'commit'; rows?: number; cols?: number }
  | { type: 'cancel' }
  | { type: 'paste'; table: readonly (readonly string[])[] }
  | { type: 'clear' }
  | { type: 'fillDown' }
  | { type: 'undo' }
  | { type: 'redo' }

const historyLength = 200

export function startGrid(cells: readonly (readonly string[])[], shape: GridShape = {}): GridState {
  const origin = { row: 0, col: 0 }
  return { cells, focus: origin, anchor: origin, editing: null, undo: [], redo: [], shape }
}

export function range({ focus, anchor }: Pick<GridState, 'focus' | 'anchor'>) {
  return {
    top: Math.min(focus.row, anchor.row),
    bottom: Math.max(focus.row, anchor.row),
    left: Math.min(focus.col, anchor.col),
    right: Math.max(focus.col, anchor.col),
  }
}

export function selectedCells(state: GridState): string[][] {
  const { top, bottom, left, right } = range(state)
  return state.cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1))
}

/** Excel's manners as a pure function: what every key does to cells, selection and history. */
export function reduceGrid(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case 'move':
      return goTo(state, { row: state.focus.row + action.rows, col: state.focus.col + action.cols }, action.extend)
    case 'goTo':
      return goTo(endEdit(state), action.place, action.extend)
    case 'edit':
      return { ...state, anchor: state.focus, editing: action.text ?? cellAt(state, state.focus) }
    case 'input':
      return { ...state, editing: action.text }
    case 'commit': {
      const { rows = 0, cols = 0 } = action
      const { row, col } = state.focus
      const ended = endEdit(state)
      return rows === 0 && cols === 0 ? ended : goTo(ended, { row: row + rows, col: col + cols })
    }
    case 'cancel':
      return { ...state, editing: null }
    case 'paste':
      return paste(state, action.table)
    case 'clear':
      return write(
        state,
        inRange(state, () => ''),
      )
    case 'fillDown': {
      const { top } = range(state)
      return write(
        state,
        inRange(state, ({ col }) => cellAt(state, { row: top, col })),
      )
    }
    case 'undo':
      return step(state, 'undo')
    case 'redo':
      return step(state, 'redo')
  }
}

const cellAt = (state: GridState, { row, col }: Place) => state.cells[row]?.[col] ?? ''

/** What is being typed goes into its cell. */
function endEdit(state: GridState): GridState {
  if (state.editing === null) return state
  return { ...write(state, [{ ...state.focus, text: state.editing }]), editing: null }
}

function clamp(state: GridState, { row, col }: Place): Place {
  const rows = state.cells.length
  const cols = state.cells[0]?.length ?? 0
  return { row: Math.max(0, Math.min(rows - 1, row)), col: Math.max(0, Math.min(cols - 1, col)) }
}

function goTo(state: GridState, target: Place, extend = false): GridState {
  const focus = clamp(state, target)
  return { ...state, focus, anchor: extend ? state.anchor : focus }
}

function inRange(state: GridState, textOf: (place: Place) => string) {
  const { top, bottom, left, right } = range(state)
  const writes: (Place & { text: string })[] = []
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) writes.push({ row, col, text: textOf({ row, col }) })
  }
  return writes
}

/** One value fills the whole selection; a table goes where the selection begins and selects what it covered. */
function paste(state: GridState, table: readonly (readonly string[])[]): GridState {
  const single = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined
  if (single !== undefined)
    return write(
      state,
      inRange(state, () => single),
    )
  const { top, left } = range(state)
  const room = withRows(state, top + table.length)
  const writes = table.flatMap((cells, row) => cells.map((text, col) => ({ row: top + row, col: left + col, text })))
  const inside = writes.filter(({ row, col }) => room.cells[row]?.[col] !== undefined)
  const end = clamp(room, {
    row: top + table.length - 1,
    col: left + Math.max(...table.map((row) => row.length), 1) - 1,
  })
  return { ...write(room, inside), anchor: { row: top, col: left }, focus: end }
}

/** Adds empty rows until there are as many as asked for, within what the grid allows. */
function withRows(state: GridState, rows: number): GridState {
  const missing = Math.min(rows, state.shape.mostRows ?? 0) - state.cells.length
  if (missing <= 0) return state
  const empty = (state.cells[0] ?? []).map(() => '')
  return { ...state, cells: [...state.cells, ...Array.from({ length: missing }, () => empty)] }
}

/** Every act is one step of the history, however many cells it changed. */
function write(state: GridState, targets: readonly (Place & { text: string })[]): GridState {
  const writes = targets
    .map(({ row, col, text }) => ({
      row,
      col,
      before: cellAt(state, { row, col }),
      after: state.shape.asWritten?.includes(col) ? trimmed(text) : tidy(text),
    }))
    .filter(({ before, after }) => before !== after)
  if (writes.length === 0) return state
  const undo = [...state.undo, writes].slice(-historyLength)
  return { ...state, cells: apply(state.cells, writes, 'after'), undo, redo: [] }
}

/** Numbers are kept canonical; anything else stays as written, to be shown as a mistake rather than guessed at. */
function tidy(text: string): string {
  return parseDecimal(trimmed(text)) ?? trimmed(text)
}

const trimmed = (text: string) => text.normalize('NFC').trim()

function apply(cells: GridState['cells'], writes: readonly Write[], side: 'before' | 'after') {
  const next = [...cells]
  for (const change of writes) {
    const row = [...(next[change.row] ?? [])]
    row[change.col] = change[side]
    next[change.row] = row
  }
  return next
}

function step(state: GridState, direction: 'undo' | 'redo'): GridState {
  const writes = state[direction].at(-1)
  if (!writes) return state
  const other = direction === 'undo' ? 'redo' : 'undo'
  const first = writes[0] ?? state.focus
  const place = { row: first.row, col: first.col }
  return {
    ...state,
    cells: apply(state.cells, writes, direction === 'undo' ? 'before' : 'after'),
    [direction]: state[direction].slice(0, -1),
    [other]: [...state[other], writes],
    focus: place,
    anchor: place,
    editing: null,
  }
}
