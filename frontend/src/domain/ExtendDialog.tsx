import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { type ProcedureStage, RecordExtensionDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { FormDialog } from './FormDialog'
import { requiredDay, requiredText } from './schemas'

/** The deadline that an order moves. */
export interface Deadline {
  stage: ProcedureStage
  dueOn: string
  unit?: string
  period?: string
  petition?: string
}

const schema = z.object({ dueOn: requiredDay, document: requiredText, documentOn: requiredDay, reason: requiredText })

/** A deadline moves by an order only, and the day before stays on record. */
export function ExtendDialog({ deadline, onClose }: { deadline: Deadline | null; onClose: () => void }) {
  const { t } = useTranslation()
  const extend = useGqlMutation(RecordExtensionDocument)
  return (
    <FormDialog
      title={t('extension.title')}
      isOpen={deadline !== null}
      onClose={onClose}
      intro={deadline && <Facts facts={[[t('extension.present'), formatDate(deadline.dueOn)]]} />}
      schema={schema}
      defaults={{ dueOn: '', document: '', documentOn: '', reason: '' }}
      fields={[
        { name: 'dueOn', kind: 'date', label: t('extension.dueOn') },
        { name: 'document', kind: 'text', label: t('extension.document') },
        { name: 'documentOn', kind: 'date', label: t('extension.documentOn') },
        { name: 'reason', kind: 'textarea', label: t('reason'), hint: t('reasonHint') },
      ]}
      submit={t('extension.submit')}
      onSubmit={async (values) => {
        if (deadline) await extend.mutateAsync({ input: { ...deadline, ...values } })
      }}
    />
  )
}
