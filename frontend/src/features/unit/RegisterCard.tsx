import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { type Column, Table } from '@/ui/Table'

interface Props<Row extends { id: string }> {
  title: string
  add: string
  may: boolean
  onAdd: () => void
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  children: ReactNode
}

/** One register of the unit: its records, and the way to enter another. */
export function RegisterCard<Row extends { id: string }>({
  title,
  add,
  may,
  onAdd,
  rows,
  columns,
  children,
}: Props<Row>) {
  const { t } = useTranslation('unit')
  return (
    <Card title={title} actions={may && <Button onClick={onAdd}>{add}</Button>}>
      {rows.length === 0 ? (
        <EmptyState title={t('nothingRecorded')} />
      ) : (
        <Table caption={title} rows={rows} rowKey={(row) => row.id} columns={columns} />
      )}
      {children}
    </Card>
  )
}
