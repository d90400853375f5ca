import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { BatchLineFragment, ImportState } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Table } from '@/ui/Table'

const tones = {
  CHECKING: 'info',
  CHECKED: 'info',
  APPLYING: 'info',
  APPLIED: 'success',
  DISCARDED: undefined,
  WITHDRAWN: 'warning',
} as const

/** Where an import stands; a file with errors waits for its sender, not for a confirmation. */
export function StatePill({ state, errorCount }: { state: ImportState; errorCount: number }) {
  const { t } = useTranslation('imports')
  if (state === 'CHECKED' && errorCount > 0) return <Pill tone="error">{t('toMend')}</Pill>
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>
}

export function BatchTable({ batches }: { batches: readonly BatchLineFragment[] }) {
  const { t } = useTranslation('imports')
  const text = useText()
  const { language } = usePreferences()
  return (
    <Table
      caption={t('history')}
      rows={batches}
      rowKey={(batch) => batch.id}
      columns={[
        {
          key: 'file',
          header: t('file'),
          rowHeader: true,
          cell: (batch) => (
            <Link to="/nhap-du-lieu/$batch" params={{ batch: batch.id }}>
              {batch.fileName}
            </Link>
          ),
        },
        {
          key: 'kind',
          header: t('kind'),
          cell: (batch) => (
            <span>
              {t(`kinds.${batch.kind}`)}
              {batch.period && <span className="muted small"> · {text(batch.period.label)}</span>}
            </span>
          ),
        },
        { key: 'agency', header: t('agency'), cell: (batch) => batch.agency?.name },
        { key: 'rows', header: t('rows'), number: true, cell: (batch) => formatCount(batch.rowCount, language) },
        {
          key: 'errors',
          header: t('errors'),
          number: true,
          cell: (batch) => (batch.errorCount > 0 ? <Pill tone="error">{batch.errorCount}</Pill> : '0'),
        },
        { key: 'state', header: t('stateHead'), cell: (batch) => <StatePill {...batch} /> },
        {
          key: 'by',
          header: t('sent'),
          cell: (batch) => (
            <span>
              {batch.createdBy}
              <span className="muted small"> · {formatDateTime(batch.createdAt)}</span>
            </span>
          ),
        },
      ]}
    />
  )
}
