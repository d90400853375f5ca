import { type ClipboardEvent, type Dispatch, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { formatTable, parseTable } from '@/lib/paste'
import { cx } from '../cx'
import { GridCell } from './GridCell'
import { beginsText, editingKey, navigationKey } from './keys'
import { type GridAction, type GridColumn, type GridState, range, selectedCells } from './model'
import styles from './ScoreGrid.module.css'

export interface GridRow {
  id: string
  name: string
  header: ReactNode
  /** After the cells: the sum. */
  total: string
}

interface Props {
  label: string
  nameHeader: string
  totalHeader: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  state: GridState
  dispatch: Dispatch<GridAction>
  /** What is wrong with a cell, in words. */
  problemAt: (row: number, col: number) => string | undefined
  isChanged: (row: number, col: number) => boolean
  show: (value: string, col: number) => string
}

/** Points of many people, typed, copied and pasted as in a spreadsheet. */
export function ScoreGrid(props: Props) {
  const { columns, rows, state, dispatch } = props
  const table = useRef<HTMLTableElement>(null)
  const { top, bottom, left, right } = range(state)
  const { row: focusRow, col: focusCol } = state.focus
  const editing = state.editing !== null

  useEffect(() => {
    // The focus follows the selection only when it is in the grid already.
    if (editing || !table.current?.contains(document.activeElement)) return
    const cell = table.current.querySelector<HTMLElement>(`[data-cell="${focusRow}:${focusCol}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [focusRow, focusCol, editing])

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) {
      if (event.nativeEvent.isComposing) return
      const action = editingKey(event)
      if (!action) return
      event.preventDefault()
      // The input goes first, so that losing the focus does not write what Escape has just thrown away.
      flushSync(() => dispatch(action))
      table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
      return
    }
    const action = navigationKey(event)
    if (action) {
      event.preventDefault()
      dispatch(action)
    } else if (beginsText(event)) {
      // The input must be there before the browser delivers the key, or an input method's first letter is lost.
      flushSync(() => dispatch({ type: 'edit', text: '' }))
    }
  }

  const onCopy = (event: ClipboardEvent) => {
    if (editing) return
    event.preventDefault()
    event.clipboardData.setData(
      'text/plain',
      formatTable(selectedCells(state).map((row) => row.map((value, c) => props.show(value, left + c)))),
    )
  }

  const onPaste = (event: ClipboardEvent) => {
    if (editing) return
    event.preventDefault()
    const pasted = parseTable(event.clipboardData.getData('text/plain'))
    if (pasted.length > 0) dispatch({ type: 'paste', table: pasted })
  }

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that is laid out and printed as a table
        role="grid"
        className={styles.grid}
        aria-label={props.label}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <th scope="col">{props.nameHeader}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styles[column.kind]} title={column.title}>
                {column.header}
                {column.title && <span className="visually-hidden"> {column.title}</span>}
                {column.sub && <span className={styles.sub}>{column.sub}</span>}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {props.totalHeader}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.id}>
              <th scope="row">{row.header}</th>
              {columns.map((column, c) => {
                const focused = r === focusRow && c === focusCol
                return (
                  <GridCell
                    key={column.key}
                    row={r}
                    col={c}
                    kind={column.kind}
                    label={`${row.name}, ${column.title ?? column.header}`}
                    value={props.show(state.cells[r]?.[c] ?? '', c)}
                    focused={focused}
                    inRange={r >= top && r <= bottom && c >= left && c <= right}
                    changed={props.isChanged(r, c)}
                    problem={props.problemAt(r, c)}
                    editing={focused ? state.editing : null}
                    dispatch={dispatch}
                  />
                )
              })}
              <td className={cx(styles.number, styles.total)}>{row.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
