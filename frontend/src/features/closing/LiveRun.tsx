import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import {
  CancelRunDocument,
  RunNodeDocument,
  type RunNodeQuery,
  RunProgressDocument,
  type RunProgressSubscription,
  type RunShownFragment,
} from '@/gql/generated/graphql'
import { useLive } from '@/lib/live'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Progress } from '@/ui/Progress'
import styles from './Closing.module.css'

function read(data: RunProgressSubscription | RunNodeQuery): RunShownFragment | null {
  if ('runProgress' in data) return data.runProgress
  return data.node?.__typename === 'Run' ? data.node : null
}

const rests = (run: RunShownFragment) => run.state !== 'QUEUED' && run.state !== 'RUNNING'

/** A run under way, wherever the page was opened: reloading loses nothing. */
export function LiveRun({ run: start }: { run: RunShownFragment }) {
  const { t } = useTranslation('closing')
  const live = useLive({
    active: !rests(start),
    id: start.id,
    subscription: RunProgressDocument,
    fallback: RunNodeDocument,
    read,
    rests,
  })
  const run = live ?? start
  const cancel = useGqlMutation(CancelRunDocument)
  const [cancelling, setCancelling] = useState(false)
  return (
    <div aria-live="polite">
      <Progress
        label={run.state === 'QUEUED' ? t('runState.QUEUED') : t(`phase.${run.phase}`)}
        done={run.done}
        total={run.total}
      />
      {run.availableActions.includes('CANCEL_RUN') && (
        <div className={styles.actions}>
          <Button variant="danger" onClick={() => setCancelling(true)}>
            {t('cancelRun')}
          </Button>
        </div>
      )}
      <ReasonDialog
        title={t('cancelRun')}
        isOpen={cancelling}
        onClose={() => setCancelling(false)}
        submit={t('cancelRun')}
        danger
        onSubmit={(reason) => cancel.mutateAsync({ run: run.id, reason, version: run.version })}
      />
    </div>
  )
}
