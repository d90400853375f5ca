import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, PersonEnteredDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'
import { DisciplineDialog } from './DisciplineDialog'
import type { Person } from './History'
import { PersonConclusions } from './PersonConclusions'
import { PersonMeasurements } from './PersonMeasurements'

/** Discipline, conclusions, measurements and attested facts, where the viewer sees any or may enter them. */
export function PersonRecords({ person }: { person: Person }) {
  const { t } = useTranslation('staff')
  const [punishing, setPunishing] = useState(false)
  const entered = useGql(PersonEnteredDocument, { person: person.id }).data
  const may = (verb: Action) => entered?.personActions.includes(verb) ?? false
  return (
    <>
      {(person.disciplines.length > 0 || may('RECORD_DISCIPLINE')) && (
        <Card
          title={t('disciplines')}
          actions={
            may('RECORD_DISCIPLINE') && <Button onClick={() => setPunishing(true)}>{t('recordDiscipline')}</Button>
          }
        >
          {person.disciplines.length === 0 && <EmptyState title={t('noDisciplines')} />}
          {person.disciplines.length > 0 && (
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
                {
                  key: 'from',
                  header: t('inEffectFrom'),
                  cell: (row) => formatDate(row.effectiveFrom ?? row.decidedOn),
                },
                { key: 'document', header: t('document'), cell: (row) => row.document },
                {
                  key: 'used',
                  header: t('usedIn'),
                  cell: (row) => row.usedIn && t('usedBy', { year: row.usedIn, document: row.usedDocument }),
                },
              ]}
            />
          )}
          <DisciplineDialog person={person.id} isOpen={punishing} onClose={() => setPunishing(false)} />
        </Card>
      )}
      {entered && (
        <>
          <PersonConclusions person={person.id} rows={entered.personConclusions} may={may('RECORD_CONCLUSION')} />
          <PersonMeasurements person={person} rows={entered.personMeasurements} may={may('RECORD_MEASUREMENT')} />
        </>
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
