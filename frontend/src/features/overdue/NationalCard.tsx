import { IconDatabaseExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { periodKinds, usePeriods } from '@/domain/periods'
import { requiredText } from '@/domain/schemas'
import { TimingPill } from '@/domain/TimingPill'
import { ExportNationalDocument, type NationalFormat, NationalStateDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { downloadFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import styles from './Overdue.module.css'

interface Props {
  agency: string | null
  period: string | undefined
  onPeriod: (slug: string) => void
}

const schema = z.object({ format: requiredText, reason: requiredText })
const formats: readonly NationalFormat[] = ['XLSX', 'CSV', 'JSON']

/** The file for the national database: when it is due, what was made, and the next one (Art. 26.1.d). */
export function NationalCard({ agency, period: slug, onPeriod }: Props) {
  const { t } = useTranslation('overdue')
  const { periods, period } = usePeriods(slug, 'ended', periodKinds)
  const [making, setMaking] = useState(false)
  const variables = { agency: agency ?? '', period: period?.id ?? '' }
  const query = useGql(NationalStateDocument, variables, { enabled: Boolean(agency && period) })
  const make = useGqlMutation(ExportNationalDocument)
  const status = query.data?.nationalStatus
  return (
    <Card
      title={t('national')}
      actions={
        status?.availableActions.includes('EXPORT_NATIONAL') && (
          <Button icon={<IconDatabaseExport size={18} aria-hidden />} onClick={() => setMaking(true)}>
            {t('make')}
          </Button>
        )
      }
    >
      <div className={styles.bar}>
        <PeriodSelect periods={periods} period={period} onChange={onPeriod} />
        {status && (
          <div>
            {t('due')}: <TimingPill dueOn={status.dueOn} timing={status.timing} />
          </div>
        )}
      </div>
      {!agency ? (
        <EmptyState title={t('chooseAgency')} />
      ) : (
        <Loaded query={query} skeleton={3}>
          {() =>
            !status || status.files.length === 0 ? (
              <EmptyState title={t(status ? 'noFiles' : 'noAgency')} />
            ) : (
              <Table
                caption={t('national')}
                rows={status.files}
                rowKey={(file) => file.id}
                columns={[
                  { key: 'at', header: t('madeAt'), rowHeader: true, cell: (file) => formatDateTime(file.madeAt) },
                  { key: 'format', header: t('format'), cell: (file) => file.format },
                  { key: 'lines', header: t('people'), number: true, cell: (file) => file.lines },
                  { key: 'by', header: t('madeBy'), cell: (file) => file.madeBy },
                  { key: 'reason', header: t('reason'), cell: (file) => file.reason },
                  {
                    key: 'hash',
                    header: 'SHA-256',
                    cell: (file) => <code title={file.sha256}>{file.sha256.slice(0, 12)}…</code>,
                  },
                ]}
              />
            )
          }
        </Loaded>
      )}
      <FormDialog
        title={t('make')}
        isOpen={making}
        onClose={() => setMaking(false)}
        schema={schema}
        defaults={{ format: 'XLSX', reason: '' }}
        fields={[
          {
            name: 'format',
            kind: 'select',
            label: t('format'),
            options: formats.map((value) => ({ value, label: value })),
          },
          { name: 'reason', kind: 'textarea', label: t('reason') },
        ]}
        submit={t('make')}
        onSubmit={async ({ format, reason }) => {
          const made = await make.mutateAsync({ input: { ...variables, format: format as NationalFormat, reason } })
          downloadFile(made.exportNational)
        }}
      />
    </Card>
  )
}
