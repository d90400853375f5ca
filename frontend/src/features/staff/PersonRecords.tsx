import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/dates'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import type { Person } from './History'

/** Discipline and attested facts, where the viewer sees any. */
export function PersonRecords({ person }: { person: Person }) {
  const { t } = useTranslation('staff')
  return (
    <>
      {person.disciplines.length > 0 && (
        <Card title={t('disciplines')}>
          <Table
            caption={t('disciplines')}
            rows={person.disciplines}
            rowKey={(row) => row.id}
            columns={[
              { key: 'act', header: t('act'), rowHeader: true, cell: (row) => row.act },
              { key: 'kind', header: t('faultKind'), cell: (row) => t(`faults.${row.kind}`) },
              {
                key: 'form',
                header: t('disciplineForm'),
                cell: (row) => `${t(`forms.${row.form}`)} (${t(`organs.${row.organ}`)})`,
              },
              { key: 'on', header: t('decidedOn'), cell: (row) => formatDate(row.decidedOn) },
              { key: 'document', header: t('document'), cell: (row) => row.document },
            ]}
          />
        </Card>
      )}
      {person.attestations.length > 0 && (
        <Card title={t('attestations')}>
          <Table
            caption={t('attestations')}
            rows={person.attestations}
            rowKey={(row) => row.id}
            columns={[
              { key: 'kind', header: t('fact'), rowHeader: true, cell: (row) => t(`attested.${row.kind}`) },
              { key: 'year', header: t('year'), cell: (row) => row.year },
              { key: 'holds', header: t('holds'), cell: (row) => stated(row) || t(row.holds ? 'yes' : 'no') },
              { key: 'document', header: t('document'), cell: (row) => row.document },
            ]}
          />
        </Card>
      )}
    </>
  )
}

/** The day or the share that is attested; empty where something only holds or not. */
function stated({ day, part, whole }: { day?: string | null; part?: number | null; whole?: number | null }) {
  if (day) return formatDate(day)
  return whole ? `${part}/${whole}` : ''
}
