import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { periodKinds, periodSlug, usePeriods } from '@/domain/periods'
import { Reading, Target } from '@/domain/Reading'
import { optionalDecimal, optionalText, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import {
  CriteriaOfPeopleDocument,
  type PersonEnteredQuery,
  RecordPersonMeasurementDocument,
} from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'
import { toast } from '@/ui/Toast'

type Row = PersonEnteredQuery['personMeasurements'][number]

interface Props {
  person: { id: string; subjectKind: string }
  rows: readonly Row[]
  may: boolean
}

/** What criteria of people gave for somebody, with the source of each number. */
export function PersonMeasurements({ person, rows, may }: Props) {
  const { t } = useTranslation(['staff', 'common'])
  const text = useText()
  const [adding, setAdding] = useState(false)
  if (rows.length === 0 && !may) return null
  return (
    <Card
      title={t('measurements')}
      actions={may && <Button onClick={() => setAdding(true)}>{t('recordMeasurement')}</Button>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('noMeasurements')} />
      ) : (
        <Table
          caption={t('measurements')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'criterion',
              header: t('criterion'),
              rowHeader: true,
              cell: (row) => `${row.criterion.code} – ${row.criterion.name}`,
            },
            { key: 'period', header: t('period'), cell: (row) => text(row.period.label) },
            { key: 'target', header: t('common:reading.target'), cell: (row) => <Target criterion={row.criterion} /> },
            { key: 'result', header: t('common:reading.result'), cell: (row) => <Reading row={row} /> },
            { key: 'source', header: t('source'), cell: (row) => row.source },
          ]}
        />
      )}
      <MeasurePersonDialog person={person} known={rows} isOpen={adding} onClose={() => setAdding(false)} />
    </Card>
  )
}

const schema = z.object({
  period: requiredText,
  criterion: requiredText,
  numerator: optionalDecimal,
  denominator: optionalDecimal,
  level: optionalText,
  inapplicable: optionalText,
  source: requiredText,
})

interface DialogProps {
  person: { id: string; subjectKind: string }
  known: readonly Row[]
  isOpen: boolean
  onClose: () => void
}

function MeasurePersonDialog({ person, known, isOpen, onClose }: DialogProps) {
  const { t } = useTranslation('staff')
  const text = useText()
  const { periods } = usePeriods(undefined, 'running', periodKinds)
  const query = useGql(CriteriaOfPeopleDocument, {}, { enabled: isOpen })
  const criteria = (query.data?.criteria.edges ?? [])
    .map((edge) => edge.node)
    .filter((one) => one.subject === person.subjectKind)
  const measureOf = (id: string) => criteria.find((one) => one.id === id)
  const record = useGqlMutation(RecordPersonMeasurementDocument)
  return (
    <FormDialog
      title={t('recordMeasurement')}
      isOpen={isOpen}
      onClose={onClose}
      intro={query.isSuccess && criteria.length === 0 ? t('noCriteria') : t('measureIntro')}
      schema={schema}
      defaults={{ period: '', criterion: '', numerator: '', denominator: '', level: '', inapplicable: '', source: '' }}
      fields={[
        {
          name: 'period',
          kind: 'select',
          label: t('period'),
          empty: t('choose'),
          options: periods.map((one) => ({ value: one.id, label: `${text(one.label)} (${periodSlug(one)})` })),
        },
        {
          name: 'criterion',
          kind: 'select',
          label: t('criterion'),
          empty: t('choose'),
          options: criteria.map((one) => ({ value: one.id, label: `${one.code} – ${one.name}` })),
        },
        {
          name: 'numerator',
          kind: 'decimal',
          label: t('numerator'),
          when: ({ criterion }) => measureOf(criterion)?.measure !== 'RUBRIC',
        },
        {
          name: 'denominator',
          kind: 'decimal',
          label: t('denominator'),
          when: ({ criterion }) => measureOf(criterion)?.measure === 'RATIO',
        },
        {
          name: 'level',
          kind: 'select',
          label: t('level'),
          empty: t('choose'),
          options: criteria.flatMap((one) =>
            one.levels.map((level) => ({ value: level.code, label: level.name, group: one.code })),
          ),
          when: ({ criterion }) => measureOf(criterion)?.measure === 'RUBRIC',
        },
        { name: 'inapplicable', kind: 'text', label: t('inapplicable'), hint: t('inapplicableHint') },
        { name: 'source', kind: 'text', label: t('source'), hint: t('sourceHint') },
      ]}
      submit={t('recordMeasurement')}
      onSubmit={async ({ numerator, denominator, ...rest }) => {
        const earlier = known.find((one) => one.criterion.id === rest.criterion && one.period.id === rest.period)
        await record.mutateAsync({
          input: {
            ...rest,
            person: person.id,
            numerator: parseDecimal(numerator),
            denominator: parseDecimal(denominator),
            version: earlier?.version ?? 0,
          },
        })
        toast(t('recorded'))
      }}
    />
  )
}
