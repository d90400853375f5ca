import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { ReturnTaskDocument, type TaskRowFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { toast } from '@/ui/Toast'
import { CancelTaskDialog, ExtendTaskDialog, ReportTaskDialog, VerifyTaskDialog } from './TaskDialogs'

const acts = ['REPORT_TASK', 'VERIFY_TASK', 'RETURN_TASK', 'EXTEND_TASK', 'CANCEL_TASK'] as const
type Act = (typeof acts)[number]

/** What the viewer may do with a task now, each in a window of its own. */
export function TaskActions({ task }: { task: TaskRowFragment }) {
  const { t } = useTranslation('tasks')
  const [act, setAct] = useState<Act | null>(null)
  const back = useGqlMutation(ReturnTaskDocument)
  const close = () => setAct(null)
  return (
    <>
      {acts
        .filter((one) => task.availableActions.includes(one))
        .map((one) => (
          <Button key={one} variant="link" onClick={() => setAct(one)}>
            {t(`acts.${one}`)}
          </Button>
        ))}
      <ReportTaskDialog task={task} isOpen={act === 'REPORT_TASK'} onClose={close} />
      <VerifyTaskDialog task={task} isOpen={act === 'VERIFY_TASK'} onClose={close} />
      <ExtendTaskDialog task={task} isOpen={act === 'EXTEND_TASK'} onClose={close} />
      <CancelTaskDialog task={task} isOpen={act === 'CANCEL_TASK'} onClose={close} />
      <ReasonDialog
        title={t('acts.RETURN_TASK')}
        isOpen={act === 'RETURN_TASK'}
        onClose={close}
        intro={task.content}
        submit={t('acts.RETURN_TASK')}
        onSubmit={async (reason) => {
          await back.mutateAsync({ task: task.id, reason, version: task.version })
          toast(t('done'))
        }}
      />
    </>
  )
}
