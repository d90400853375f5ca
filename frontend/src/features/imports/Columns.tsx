import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { type BatchShownFragment, CheckImportDocument, DiscardImportDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import styles from './Imports.module.css'

type Column = BatchShownFragment['columns'][number]

/** Which heading fills which field; a wrong guess is corrected here and the file read again. */
export function Columns({ batch }: { batch: BatchShownFragment }) {
  const { t } = useTranslation('imports')
  const text = useText()
  const navigate = useNavigate()
  const check = useGqlMutation(CheckImportDocument)
  const discard = useGqlMutation(DiscardImportDocument)
  const [changes, setChanges] = useState<Record<string, string>>({})
  // Only who sent the file may read it again; the server offers going on to nobody else.
  const correctable = batch.state === 'CHECKED' && batch.availableActions.includes('DISCARD_IMPORT')

  const matched = batch.columns.flatMap((column) => (column.field ? [column.field] : []))
  const fields = [...matched, ...batch.missingFields]
  const fieldOf = (column: Column) => changes[column.letter] ?? column.field?.code ?? ''
  const missing = batch.missingFields.filter((field) => field.required)

  const readAgain = async () => {
    const columns = fields.map((field) => ({
      field: field.code,
      letter: batch.columns.find((column) => fieldOf(column) === field.code)?.letter ?? null,
    }))
    const { checkImport } = await check.mutateAsync({
      file: batch.fileId,
      kind: batch.kind,
      agency: batch.agency?.id ?? null,
      period: batch.period?.id ?? null,
      columns,
    })
    // The reading with the wrong columns is of no more use to anybody.
    if (checkImport.id !== batch.id) await discard.mutateAsync({ batch: batch.id, version: batch.version })
    await navigate({ to: '/nhap-du-lieu/$batch', params: { batch: checkImport.id } })
  }

  return (
    <Card
      title={t('columns')}
      actions={
        Object.keys(changes).length > 0 && (
          <Button variant="primary" busy={check.isPending} onClick={() => void readAgain().catch(() => undefined)}>
            {t('readAgain')}
          </Button>
        )
      }
    >
      {check.error && <ErrorNote error={check.error} />}
      {missing.length > 0 && (
        <Notice tone="error">{t('missing', { names: missing.map((field) => text(field.label)).join(', ') })}</Notice>
      )}
      <p className={styles.toolbar} data-flush>
        {t('headerRow', { row: batch.headerRow })}
      </p>
      <Table
        caption={t('columns')}
        rows={batch.columns}
        rowKey={(column) => column.letter}
        columns={[
          { key: 'letter', header: t('letter'), cell: (column) => column.letter },
          { key: 'heading', header: t('heading'), rowHeader: true, cell: (column) => column.heading },
          {
            key: 'field',
            header: t('field'),
            cell: (column) =>
              correctable ? (
                <Select
                  label={t('fieldOf', { heading: column.heading })}
                  hideLabel
                  empty={t('ignored')}
                  value={fieldOf(column)}
                  options={fields.map((field) => ({
                    value: field.code,
                    label: field.required ? `${text(field.label)} *` : text(field.label),
                  }))}
                  onChange={(event) => setChanges({ ...changes, [column.letter]: event.target.value })}
                />
              ) : column.field ? (
                text(column.field.label)
              ) : (
                <span className="muted">{t('ignored')}</span>
              ),
          },
          {
            key: 'exact',
            header: t('match'),
            cell: (column) =>
              column.field && (
                <Pill tone={column.exact ? 'success' : 'warning'}>{t(column.exact ? 'exact' : 'guess')}</Pill>
              ),
          },
        ]}
      />
    </Card>
  )
}
