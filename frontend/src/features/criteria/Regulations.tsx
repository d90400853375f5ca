import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import { RecordRegulationDocument, RegulationsDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'

const schema = z.object({ unit: requiredText, number: requiredText, issuedOn: requiredDay, layer: requiredText })

/** The regulations by which public service units rate their people (Decree 233/2026, Art. 18.3.a). */
export function Regulations() {
  const { t } = useTranslation('criteria')
  const text = useText()
  const { today } = useViewer()
  const [adding, setAdding] = useState(false)
  const query = useGql(RegulationsDocument, {})
  const record = useGqlMutation(RecordRegulationDocument)
  const layers = query.data?.regulationLayers ?? []
  const titleOf = (id: string) => {
    const layer = layers.find((one) => one.id === id)
    return layer ? text(layer.title) : id
  }
  const unconfirmed = (id: string) => layers.find((one) => one.id === id)?.unconfirmed
  const may = query.data?.unitActions.includes('RECORD_REGULATION')
  return (
    <Card
      title={t('regulations')}
      actions={may && <Button onClick={() => setAdding(true)}>{t('recordRegulation')}</Button>}
    >
      <Loaded query={query} skeleton={3}>
        {({ unitRegulations }) =>
          unitRegulations.length === 0 ? (
            <EmptyState title={t('noRegulations')}>{t('noRegulationsHint')}</EmptyState>
          ) : (
            <Table
              caption={t('regulations')}
              rows={unitRegulations}
              rowKey={(row) => row.id}
              columns={[
                { key: 'unit', header: t('serviceUnit'), rowHeader: true, cell: (row) => row.unit.name },
                { key: 'number', header: t('number'), cell: (row) => row.number },
                { key: 'issued', header: t('issuedOn'), cell: (row) => formatDate(row.issuedOn) },
                {
                  key: 'layer',
                  header: t('layer'),
                  cell: (row) => (
                    <>
                      {titleOf(row.layer)} {unconfirmed(row.layer) && <Pill tone="warning">{t('unconfirmed')}</Pill>}
                    </>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <FormDialog
        title={t('recordRegulation')}
        isOpen={adding}
        onClose={() => setAdding(false)}
        schema={schema}
        defaults={{ unit: '', number: '', issuedOn: today, layer: '' }}
        fields={[
          {
            name: 'unit',
            kind: 'custom',
            label: t('serviceUnit'),
            render: ({ value, onChange, error }) => (
              <UnitSelect
                label={t('serviceUnit')}
                placeholder={t('chooseServiceUnit')}
                kinds={['PUBLIC_SERVICE_UNIT']}
                value={value || null}
                onChange={(unit) => onChange(unit ?? '')}
                error={error}
              />
            ),
          },
          { name: 'number', kind: 'text', label: t('number') },
          { name: 'issuedOn', kind: 'date', label: t('issuedOn') },
          {
            name: 'layer',
            kind: 'select',
            label: t('layer'),
            empty: '–',
            options: layers.map((one) => ({ value: one.id, label: text(one.title) })),
          },
        ]}
        submit={t('recordRegulation')}
        onSubmit={(values) => record.mutateAsync({ input: values })}
      />
    </Card>
  )
}
