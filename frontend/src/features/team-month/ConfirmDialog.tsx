import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmFormDocument } from '@/gql/generated/graphql'
import { type ApiError, toApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { ErrorNote } from '@/ui/Notice'
import { Progress } from '@/ui/Progress'
import { Table } from '@/ui/Table'
import { toast } from '@/ui/Toast'
import { confirmation, type FormRow, rowTotal } from './gridForms'

interface Props {
  rows: readonly { row: FormRow; cells: readonly string[] }[]
  isOpen: boolean
  onClose: () => void
}

/** Check before confirming many forms. Each is an act of its own: what fails is named, what succeeded stands. */
export function ConfirmDialog({ rows, isOpen, onClose }: Props) {
  const { t } = useTranslation('team')
  const { language } = usePreferences()
  const client = useQueryClient()
  const [done, setDone] = useState<number | null>(null)
  const [failures, setFailures] = useState<{ name: string; error: ApiError }[]>([])

  const confirm = async () => {
    const failed: typeof failures = []
    setFailures([])
    for (const [index, { row, cells }] of rows.entries()) {
      setDone(index)
      await request(ConfirmFormDocument, { input: confirmation(row, cells) }).catch((error) =>
        failed.push({ name: row.name, error: toApiError(error) }),
      )
    }
    setDone(null)
    setFailures(failed)
    toast(t('confirmedCount', { count: rows.length - failed.length }))
    if (failed.length === 0) onClose()
    await client.invalidateQueries()
  }

  return (
    <Dialog title={t('confirmTitle')} size="wide" isOpen={isOpen} onClose={onClose} mandatory={done !== null}>
      <p>{t('confirmHint')}</p>
      {failures.map(({ name, error }) => (
        <div key={name}>
          <b>{name}</b>
          <ErrorNote error={error} />
        </div>
      ))}
      <Table
        caption={t('confirmTitle')}
        rows={rows}
        rowKey={({ row }) => row.personId}
        columns={[
          { key: 'name', header: t('name'), cell: ({ row }) => row.name, rowHeader: true },
          {
            key: 'self',
            header: t('self'),
            number: true,
            cell: ({ row }) => formatPoints(row.form.selfTotal, language),
          },
          {
            key: 'confirmed',
            header: t('confirmed'),
            number: true,
            cell: ({ row, cells }) => formatPoints(rowTotal(row, cells), language),
          },
          { key: 'comment', header: t('comment'), cell: ({ row, cells }) => cells[row.form.criteria.length] ?? '' },
        ]}
      />
      {done !== null && <Progress label={t('confirming')} done={done} total={rows.length} />}
      <DialogActions>
        <Button disabled={done !== null} onClick={onClose}>
          {t('goOn')}
        </Button>
        <Button variant="primary" busy={done !== null} onClick={() => void confirm()}>
          {t('confirmAll', { count: rows.length })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
