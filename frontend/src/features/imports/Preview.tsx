import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { BatchShownFragment } from '@/gql/generated/graphql'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

/** The first rows as the program understood them, to be compared with the file. */
export function Preview({ batch }: { batch: BatchShownFragment }) {
  const { t } = useTranslation('imports')
  const text = useText()
  if (batch.preview.length === 0) return null
  const fields = batch.columns.flatMap((column) => (column.field ? [column.field] : []))
  return (
    <Card title={t('preview')}>
      <Table
        wide
        caption={t('preview')}
        rows={batch.preview}
        rowKey={(row) => String(row.row)}
        columns={[
          { key: 'row', header: t('row'), cell: (row) => row.row, rowHeader: true },
          ...fields.map((field, index) => ({
            key: field.code,
            header: text(field.label),
            cell: (row: BatchShownFragment['preview'][number]) => row.values[index],
          })),
        ]}
      />
    </Card>
  )
}
