import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type FindingRowFragment, RecordFindingDocument, RemedyFindingDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { RegisterCard } from './RegisterCard'

const origins = ['LAST_PERIOD', 'INSPECTION'] as const
const schema = z.object({
  origin: z.enum(origins),
  content: requiredText,
  document: requiredText,
  foundOn: requiredDay,
})
const remedySchema = z.object({ remediedOn: requiredDay, document: requiredText })

export function Findings({ unit, rows, may }: { unit: string; rows: readonly FindingRowFragment[]; may: boolean }) {
  const { t } = useTranslation('unit')
  const { today } = useViewer()
  const [adding, setAdding] = useState(false)
  const [remedied, setRemedied] = useState<FindingRowFragment | null>(null)
  const record = useGqlMutation(RecordFindingDocument)
  const remedy = useGqlMutation(RemedyFindingDocument)
  return (
    <RegisterCard
      title={t('findings')}
      add={t('addFinding')}
      may={may}
      onAdd={() => setAdding(true)}
      rows={rows}
      columns={[
        { key: 'content', header: t('content'), rowHeader: true, cell: (row) => row.content },
        { key: 'origin', header: t('origin'), cell: (row) => `${t(`origins.${row.origin}`)} – ${row.document}` },
        { key: 'foundOn', header: t('foundOn'), cell: (row) => formatDate(row.foundOn) },
        {
          key: 'state',
          header: t('state'),
          cell: (row) => (
            <>
              <Pill tone={row.state === 'OPEN' ? 'warning' : 'success'}>{t(`findingStates.${row.state}`)}</Pill>
              {row.remediedOn && ` ${formatDate(row.remediedOn)} – ${row.remedyDocument}`}
              {row.availableActions.includes('REMEDY_FINDING') && (
                <Button variant="link" onClick={() => setRemedied(row)}>
                  {t('remedy')}
                </Button>
              )}
            </>
          ),
        },
      ]}
    >
      <FormDialog
        title={t('addFinding')}
        isOpen={adding}
        onClose={() => setAdding(false)}
        schema={schema}
        defaults={{ origin: 'INSPECTION', content: '', document: '', foundOn: today }}
        fields={[
          {
            name: 'origin',
            kind: 'select',
            label: t('origin'),
            options: origins.map((value) => ({ value, label: t(`origins.${value}`) })),
          },
          { name: 'content', kind: 'textarea', label: t('content') },
          { name: 'document', kind: 'text', label: t('document') },
          { name: 'foundOn', kind: 'date', label: t('foundOn') },
        ]}
        submit={t('addFinding')}
        onSubmit={(values) => record.mutateAsync({ input: { ...values, unit } })}
      />
      <FormDialog
        title={t('remedy')}
        isOpen={remedied !== null}
        onClose={() => setRemedied(null)}
        intro={remedied?.content}
        schema={remedySchema}
        defaults={{ remediedOn: today, document: '' }}
        fields={[
          { name: 'remediedOn', kind: 'date', label: t('remediedOn') },
          { name: 'document', kind: 'text', label: t('document') },
        ]}
        submit={t('remedy')}
        onSubmit={async (values) =>
          remedied && remedy.mutateAsync({ ...values, finding: remedied.id, version: remedied.version })
        }
      />
    </RegisterCard>
  )
}
