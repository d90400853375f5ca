import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { optionalDay, requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import {
  type ConclusionRowFragment,
  RecordConclusionDocument,
  WithdrawConclusionDocument,
} from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { RegisterCard } from './RegisterCard'

const kinds = ['PERSONNEL_WRONGDOING', 'DISUNITY', 'FACTION', 'BUYING_POSTS', 'CORRUPTION'] as const
const schema = z.object({
  kind: z.enum(kinds),
  concludedOn: requiredDay,
  document: requiredText,
  occurredOn: optionalDay,
  handledOn: optionalDay,
  selfReported: z.boolean(),
})

export function Conclusions({
  unit,
  rows,
  may,
}: {
  unit: string
  rows: readonly ConclusionRowFragment[]
  may: boolean
}) {
  const { t } = useTranslation('unit')
  const { today } = useViewer()
  const [adding, setAdding] = useState(false)
  const [withdrawn, setWithdrawn] = useState<ConclusionRowFragment | null>(null)
  const record = useGqlMutation(RecordConclusionDocument)
  const withdraw = useGqlMutation(WithdrawConclusionDocument)
  return (
    <RegisterCard
      title={t('conclusions')}
      add={t('addConclusion')}
      may={may}
      onAdd={() => setAdding(true)}
      rows={rows}
      columns={[
        { key: 'kind', header: t('kind'), rowHeader: true, cell: (row) => t(`conclusionKinds.${row.kind}`) },
        { key: 'about', header: t('about'), cell: (row) => row.person?.fullName ?? t('theUnit') },
        {
          key: 'occurred',
          header: t('occurredOn'),
          cell: (row) => (row.occurredOn ? formatDate(row.occurredOn) : '–'),
        },
        { key: 'document', header: t('document'), cell: (row) => `${row.document}, ${formatDate(row.concludedOn)}` },
        {
          key: 'state',
          header: t('state'),
          cell: (row) => (
            <>
              {t(`conclusionStates.${row.state}`)} {row.withdrawReason}
              {row.availableActions.includes('WITHDRAW_CONCLUSION') && (
                <Button variant="link" onClick={() => setWithdrawn(row)}>
                  {t('withdraw')}
                </Button>
              )}
            </>
          ),
        },
      ]}
    >
      <FormDialog
        title={t('addConclusion')}
        isOpen={adding}
        onClose={() => setAdding(false)}
        schema={schema}
        defaults={{
          kind: 'DISUNITY',
          concludedOn: today,
          document: '',
          occurredOn: '',
          handledOn: '',
          selfReported: false,
        }}
        fields={[
          {
            name: 'kind',
            kind: 'select',
            label: t('kind'),
            options: kinds.map((value) => ({ value, label: t(`conclusionKinds.${value}`) })),
          },
          { name: 'concludedOn', kind: 'date', label: t('concludedOn') },
          { name: 'document', kind: 'text', label: t('document') },
          {
            name: 'occurredOn',
            kind: 'date',
            label: t('occurredOn'),
            hint: t('occurredHint'),
            when: ({ kind }) => kind === 'CORRUPTION',
          },
          { name: 'handledOn', kind: 'date', label: t('handledOn'), hint: t('handledHint') },
          { name: 'selfReported', kind: 'checkbox', label: t('selfReported') },
        ]}
        submit={t('addConclusion')}
        onSubmit={({ occurredOn, handledOn, ...values }) =>
          record.mutateAsync({
            input: { ...values, unit, occurredOn: occurredOn || null, handledOn: handledOn || null },
          })
        }
      />
      <ReasonDialog
        title={t('withdraw')}
        isOpen={withdrawn !== null}
        onClose={() => setWithdrawn(null)}
        submit={t('withdraw')}
        danger
        onSubmit={async (reason) =>
          withdrawn && withdraw.mutateAsync({ conclusion: withdrawn.id, reason, version: withdrawn.version })
        }
      />
    </RegisterCard>
  )
}
