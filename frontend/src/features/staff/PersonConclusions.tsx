import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import {
  type PersonEnteredQuery,
  RecordPersonConclusionDocument,
  WithdrawPersonConclusionDocument,
} from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'

type Row = PersonEnteredQuery['personConclusions'][number]

const kinds = ['DEGRADATION', 'FORBIDDEN_TO_PARTY_MEMBERS', 'EXEMPLARY_DUTY'] as const
const schema = z.object({ kind: z.enum(kinds), concludedOn: requiredDay, document: requiredText })

/** What competent authorities concluded about somebody; it fails the year (Art. 20.4.b). */
export function PersonConclusions({ person, rows, may }: { person: string; rows: readonly Row[]; may: boolean }) {
  const { t } = useTranslation('staff')
  const { today } = useViewer()
  const [adding, setAdding] = useState(false)
  const [withdrawn, setWithdrawn] = useState<Row | null>(null)
  const record = useGqlMutation(RecordPersonConclusionDocument)
  const withdraw = useGqlMutation(WithdrawPersonConclusionDocument)
  if (rows.length === 0 && !may) return null
  return (
    <Card
      title={t('conclusions')}
      actions={may && <Button onClick={() => setAdding(true)}>{t('recordConclusion')}</Button>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('noConclusions')} />
      ) : (
        <Table
          caption={t('conclusions')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'kind', header: t('conclusionKind'), rowHeader: true, cell: (row) => kindOf(row, t) },
            {
              key: 'document',
              header: t('document'),
              cell: (row) => `${row.document}, ${formatDate(row.concludedOn)}`,
            },
            {
              key: 'state',
              header: t('conclusionState'),
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
        />
      )}
      <FormDialog
        title={t('recordConclusion')}
        isOpen={adding}
        onClose={() => setAdding(false)}
        schema={schema}
        defaults={{ kind: 'DEGRADATION', concludedOn: today, document: '' }}
        fields={[
          {
            name: 'kind',
            kind: 'select',
            label: t('conclusionKind'),
            options: kinds.map((value) => ({ value, label: t(`conclusionKinds.${value}`) })),
          },
          { name: 'concludedOn', kind: 'date', label: t('concludedOn') },
          { name: 'document', kind: 'text', label: t('document') },
        ]}
        submit={t('recordConclusion')}
        onSubmit={(values) => record.mutateAsync({ input: { ...values, person, selfReported: false } })}
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
    </Card>
  )
}

function kindOf(row: Row, t: (key: `conclusionKinds.${(typeof kinds)[number]}`) => string) {
  const kind = kinds.find((one) => one === row.kind)
  return kind ? t(`conclusionKinds.${kind}`) : row.kind
}
