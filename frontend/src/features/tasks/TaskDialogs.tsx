import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalText, requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import {
  CancelTaskDocument,
  ExtendTaskDocument,
  ReportTaskDocument,
  type TaskRowFragment,
  VerifyTaskDocument,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

interface Props {
  task: TaskRowFragment
  isOpen: boolean
  onClose: () => void
}

const reportSchema = z.object({ doneOn: requiredDay, evidence: requiredText })

export function ReportTaskDialog({ task, ...window }: Props) {
  const { t } = useTranslation('tasks')
  const { today } = useViewer()
  const report = useGqlMutation(ReportTaskDocument)
  return (
    <FormDialog
      {...window}
      title={t('acts.REPORT_TASK')}
      intro={task.content}
      schema={reportSchema}
      defaults={{ doneOn: today, evidence: '' }}
      fields={[
        { name: 'doneOn', kind: 'date', label: t('doneOn') },
        { name: 'evidence', kind: 'text', label: t('evidence'), hint: t('evidenceHint') },
      ]}
      submit={t('acts.REPORT_TASK')}
      onSubmit={async (values) => {
        await report.mutateAsync({ input: { ...values, task: task.id, version: task.version } })
        toast(t('done'))
      }}
    />
  )
}

const verifySchema = z.object({ faulty: z.boolean(), exceededEvidence: optionalText, remark: optionalText })

export function VerifyTaskDialog({ task, ...window }: Props) {
  const { t } = useTranslation('tasks')
  const verify = useGqlMutation(VerifyTaskDocument)
  return (
    <FormDialog
      {...window}
      title={t('acts.VERIFY_TASK')}
      intro={`${task.content} – ${task.evidence}`}
      schema={verifySchema}
      defaults={{ faulty: false, exceededEvidence: '', remark: '' }}
      fields={[
        { name: 'faulty', kind: 'checkbox', label: t('faultyLabel') },
        { name: 'exceededEvidence', kind: 'text', label: t('exceededEvidence'), hint: t('exceededHint') },
        { name: 'remark', kind: 'textarea', label: t('remark') },
      ]}
      submit={t('acts.VERIFY_TASK')}
      onSubmit={async (values) => {
        await verify.mutateAsync({ input: { ...values, task: task.id, version: task.version } })
        toast(t('done'))
      }}
    />
  )
}

const extendSchema = z.object({ dueOn: requiredDay, document: requiredText })

export function ExtendTaskDialog({ task, ...window }: Props) {
  const { t } = useTranslation('tasks')
  const extend = useGqlMutation(ExtendTaskDocument)
  return (
    <FormDialog
      {...window}
      title={t('acts.EXTEND_TASK')}
      intro={task.content}
      schema={extendSchema}
      defaults={{ dueOn: '', document: '' }}
      fields={[
        { name: 'dueOn', kind: 'date', label: t('newDueOn') },
        { name: 'document', kind: 'text', label: t('document') },
      ]}
      submit={t('acts.EXTEND_TASK')}
      onSubmit={async (values) => {
        await extend.mutateAsync({ ...values, task: task.id, version: task.version })
        toast(t('done'))
      }}
    />
  )
}

const cancelSchema = z.object({ document: requiredText })

export function CancelTaskDialog({ task, ...window }: Props) {
  const { t } = useTranslation('tasks')
  const cancel = useGqlMutation(CancelTaskDocument)
  return (
    <FormDialog
      {...window}
      title={t('acts.CANCEL_TASK')}
      intro={task.content}
      schema={cancelSchema}
      defaults={{ document: '' }}
      fields={[{ name: 'document', kind: 'text', label: t('document'), hint: t('cancelHint') }]}
      submit={t('acts.CANCEL_TASK')}
      danger
      onSubmit={async ({ document }) => {
        await cancel.mutateAsync({ task: task.id, document, version: task.version })
        toast(t('done'))
      }}
    />
  )
}
