import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  CancelWhatIfDocument,
  WhatIfNodeDocument,
  type WhatIfNodeQuery,
  WhatIfProgressDocument,
  type WhatIfProgressSubscription,
  type WhatIfShownFragment,
} from '@/gql/generated/graphql'
import { useLive } from '@/lib/live'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Progress } from '@/ui/Progress'

function read(data: WhatIfProgressSubscription | WhatIfNodeQuery): WhatIfShownFragment | null {
  if ('whatIfProgress' in data) return data.whatIfProgress
  return data.node?.__typename === 'WhatIf' ? data.node : null
}

const rests = (one: WhatIfShownFragment) => one.state !== 'QUEUED' && one.state !== 'RUNNING'

/** A what-if under way, wherever the page was opened; when it is done the list is read again. */
export function LiveWhatIf({ whatIf: start }: { whatIf: WhatIfShownFragment }) {
  const { t } = useTranslation('rules')
  const client = useQueryClient()
  const live = useLive({
    active: !rests(start),
    id: start.id,
    subscription: WhatIfProgressDocument,
    fallback: WhatIfNodeDocument,
    read,
    rests: (one) => {
      if (rests(one)) void client.invalidateQueries({ queryKey: ['WhatIfs'] })
      return rests(one)
    },
  })
  const one = live ?? start
  const cancel = useGqlMutation(CancelWhatIfDocument)
  return (
    <Card title={t(`state.${one.state}`)} padded>
      {one.failure && <Notice tone="error">{one.failure}</Notice>}
      {cancel.error && <ErrorNote error={cancel.error} />}
      {!rests(one) && (
        <div aria-live="polite">
          <Progress label={t(`state.${one.state}`)} done={one.done} total={one.total} />
        </div>
      )}
      {one.availableActions.includes('CANCEL_WHAT_IF') && (
        <Button
          variant="danger"
          busy={cancel.isPending}
          onClick={() => cancel.mutate({ whatIf: one.id, version: one.version })}
        >
          {t('cancel')}
        </Button>
      )}
    </Card>
  )
}
