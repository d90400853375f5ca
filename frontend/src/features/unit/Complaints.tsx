import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type ComplaintRowFragment, RecordComplaintDocument, VerifyComplaintDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { RegisterCard } from './RegisterCard'

const kinds = ['COMPLAINT', 'DENUNCIATION', 'NEGATIVE_REPORT', 'SIGN_OF_DISUNITY'] as const
const outcomes = ['UNFOUNDED', 'PARTLY_FOUNDED', 'FOUNDED'] as const
const schema = z.object({ kind: z.enum(kinds), content: requiredText, receivedOn: requiredDay })
const verdictSchema = z.object({ outcome: z.enum(outcomes), verifiedOn: requiredDay, document: requiredText })

export function Complaints({ unit, rows, may }: { unit: string; rows: readonly ComplaintRowFragment[]; may: boolean }) {
  const { t } = useTranslation('unit')
  const { today } = useViewer()
  const [adding, setAdding] = useState(false)
  const [verified, setVerified] = useState<ComplaintRowFragment | null>(null)
  const record = useGqlMutation(RecordComplaintDocument)
  const verify = useGqlMutation(VerifyComplaintDocument)
  return (
    <RegisterCard
      title={t('complaints')}
      add={t('addComplaint')}
      may={may}
      onAdd={() => setAdding(true)}
      rows={rows}
      columns={[
        { key: 'content', header: t('content'), rowHeader: true, cell: (row) => row.content },
        { key: 'kind', header: t('kind'), cell: (row) => t(`complaintKinds.${row.kind}`) },
        { key: 'receivedOn', header: t('receivedOn'), cell: (row) => formatDate(row.receivedOn) },
        {
          key: 'state',
          header: t('state'),
          cell: (row) => (
            <>
              <Pill tone={row.state === 'RECEIVED' ? 'warning' : 'info'}>
                {row.outcome ? t(`outcomes.${row.outcome}`) : t('unverified')}
              </Pill>
              {row.verifiedOn && ` ${formatDate(row.verifiedOn)} – ${row.document}`}
              {row.availableActions.includes('VERIFY_COMPLAINT') && (
                <Button variant="link" onClick={() => setVerified(row)}>
                  {t('verify')}
                </Button>
              )}
            </>
          ),
        },
      ]}
    >
      <FormDialog
        title={t('addComplaint')}
        isOpen={adding}
        onClose={() => setAdding(false)}
        schema={schema}
        defaults={{ kind: 'COMPLAINT', content: '', receivedOn: today }}
        fields={[
          {
            name: 'kind',
            kind: 'select',
            label: t('kind'),
            options: kinds.map((value) => ({ value, label: t(`complaintKinds.${value}`) })),
          },
          { name: 'content', kind: 'textarea', label: t('content'), hint: t('complaintHint') },
          { name: 'receivedOn', kind: 'date', label: t('receivedOn') },
        ]}
        submit={t('addComplaint')}
        onSubmit={(values) => record.mutateAsync({ input: { ...values, unit } })}
      />
      <FormDialog
        title={t('verify')}
        isOpen={verified !== null}
        onClose={() => setVerified(null)}
        intro={verified?.content}
        schema={verdictSchema}
        defaults={{ outcome: 'UNFOUNDED', verifiedOn: today, document: '' }}
        fields={[
          {
            name: 'outcome',
            kind: 'select',
            label: t('outcome'),
            options: outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) })),
          },
          { name: 'verifiedOn', kind: 'date', label: t('verifiedOn') },
          { name: 'document', kind: 'text', label: t('document') },
        ]}
        submit={t('verify')}
        onSubmit={async (values) =>
          verified && verify.mutateAsync({ input: { ...values, complaint: verified.id, version: verified.version } })
        }
      />
    </RegisterCard>
  )
}
