import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { cx } from './cx'
import styles from './Table.module.css'

export interface Column<Row> {
  key: string
  header: ReactNode
  /** Header for the phone, where each cell carries its own; the header itself when it is text. */
  label?: string
  cell: (row: Row) => ReactNode
  number?: boolean
  /** Links and buttons, of no use on paper. */
  onScreen?: boolean
  /** The cell names the row. */
  rowHeader?: boolean
}

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  wide?: boolean
}

/** A list of records: a table on a desk, cards on a phone. */
export function Table<Row>({ caption, columns, rows, rowKey, wide = false }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={cx(styles.table, styles.stack, wide && styles.wide)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={look(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const look = <Row,>(column: Column<Row>) => cx(column.number && styles.number, column.onScreen && styles.onScreen)

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const value = <div className={styles.value}>{column.cell(row)}</div>
  if (column.rowHeader) return <th scope="row">{value}</th>
  const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined)
  return (
    <td data-label={label} className={look(column)}>
      {value}
    </td>
  )
}

interface FootProps {
  /** The list's query, which reads on where it stopped. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
  shown: number
  total?: number | undefined
}

/** How much of a long list is shown, and the way to the rest. */
export function TableFoot({ query, shown, total }: FootProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.foot}>
      {total === undefined ? t('shown', { count: shown }) : t('shownOf', { count: shown, total })}{' '}
      {query.hasNextPage && (
        <Button variant="link" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}
