import { useTranslation } from 'react-i18next'
import type { BatchShownFragment } from '@/gql/generated/graphql'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

/** Free text of the file: kept and shown, never interpreted. */
export function Notes({ notes }: { notes: BatchShownFragment['notes'] }) {
  const { t } = useTranslation('imports')
  if (notes.length === 0) return null
  return (
    <Card title={t('notes')}>
      <Table
        caption={t('notes')}
        rows={notes}
        rowKey={(note) => `${note.row}${note.text}`}
        columns={[
          { key: 'row', header: t('row'), cell: (note) => note.row },
          { key: 'subject', header: t('subject'), cell: (note) => note.subject, rowHeader: true },
          { key: 'text', header: t('text'), cell: (note) => note.text },
        ]}
      />
    </Card>
  )
}
