import { type Dispatch, memo } from 'react'
import { cx } from '../cx'
import type { GridAction, GridColumn } from './model'
import styles from './ScoreGrid.module.css'

interface Props {
  row: number
  col: number
  kind: GridColumn['kind']
  label: string
  value: string
  focused: boolean
  inRange: boolean
  changed: boolean
  problem: string | undefined
  /** Text being typed into this cell, or null. */
  editing: string | null
  dispatch: Dispatch<GridAction>
}

/** A key press redraws two cells, not the grid. */
export const GridCell = memo(function GridCell(props: Props) {
  const { row, col, focused, problem, editing, dispatch } = props
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is interactive
      role="gridcell"
      data-cell={`${row}:${col}`}
      tabIndex={focused ? 0 : -1}
      aria-selected={props.inRange}
      aria-invalid={problem !== undefined || undefined}
      aria-label={editing === null ? undefined : props.label}
      title={problem}
      className={cx(
        styles[props.kind],
        props.inRange && styles.inRange,
        props.changed && styles.changed,
        problem !== undefined && styles.wrong,
        focused && styles.focused,
      )}
      onPointerDown={(event) => dispatch({ type: 'goTo', place: { row, col }, extend: event.shiftKey })}
      onPointerEnter={(event) => event.buttons === 1 && dispatch({ type: 'goTo', place: { row, col }, extend: true })}
      onDoubleClick={() => dispatch({ type: 'edit' })}
    >
      {editing === null ? (
        props.value
      ) : (
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just begun to type into this cell
          autoFocus
          className={styles.input}
          aria-label={props.label}
          inputMode={props.kind === 'number' ? 'decimal' : 'text'}
          value={editing}
          onChange={(event) => dispatch({ type: 'input', text: event.target.value })}
          onBlur={() => dispatch({ type: 'commit' })}
          onPointerDown={(event) => event.stopPropagation()}
        />
      )}
    </td>
  )
})
