import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { usePersonWork } from '@/domain/usePersonWork'
import { WorkItems } from '@/domain/WorkItems'
import {
  AcceptDeliveriesDocument,
  CancelWorkDocument,
  type DeliveryShownFragment,
  type WorkItemShownFragment,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { AssignWorkDialog } from './AssignWorkDialog'
import { ReturnDeliveryDialog } from './ReturnDeliveryDialog'

interface Props {
  period: string
  person: { id: string; fullName: string }
}

type Open = 'assign' | 'return' | 'cancel' | null

export function PersonItems({ period, person }: Props) {
  const { t } = useTranslation('team')
  const { query, items } = usePersonWork(period, person.id)
  const accept = useGqlMutation(AcceptDeliveriesDocument)
  const cancel = useGqlMutation(CancelWorkDocument)
  const [open, setOpen] = useState<Open>(null)
  const [delivery, setDelivery] = useState<DeliveryShownFragment | null>(null)
  const [item, setItem] = useState<WorkItemShownFragment | null>(null)

  return (
    <Card title={t('work')} actions={<Button onClick={() => setOpen('assign')}>{t('assign')}</Button>}>
      {accept.error && <ErrorNote error={accept.error} />}
      <Loaded query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('noWork')} />
          ) : (
            <>
              <WorkItems
                items={items}
                actions={(entry) =>
                  entry.availableActions.includes('CANCEL_WORK') && (
                    <Button
                      variant="link"
                      onClick={() => {
                        setItem(entry)
                        setOpen('cancel')
                      }}
                    >
                      {t('cancelWork')}
                    </Button>
                  )
                }
                deliveryActions={(entry) => (
                  <>
                    {entry.availableActions.includes('ACCEPT_DELIVERY') && (
                      <Button
                        variant="link"
                        busy={accept.isPending}
                        onClick={() => accept.mutate({ deliveries: [{ id: entry.id, version: entry.version }] })}
                      >
                        {t('accept')}
                      </Button>
                    )}
                    {entry.availableActions.includes('RETURN_DELIVERY') && (
                      <Button
                        variant="link"
                        onClick={() => {
                          setDelivery(entry)
                          setOpen('return')
                        }}
                      >
                        {t('return')}
                      </Button>
                    )}
                  </>
                )}
              />
              <TableFoot
                shown={items.length}
                hasMore={query.hasNextPage}
                busy={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          )
        }
      </Loaded>
      <AssignWorkDialog person={person} isOpen={open === 'assign'} onClose={() => setOpen(null)} />
      <ReturnDeliveryDialog delivery={delivery} isOpen={open === 'return'} onClose={() => setOpen(null)} />
      <ReasonDialog
        title={t('cancelWork')}
        intro={<b>{item?.content}</b>}
        isOpen={open === 'cancel'}
        onClose={() => setOpen(null)}
        submit={t('cancelWork')}
        danger
        onSubmit={async (reason) => {
          if (item) await cancel.mutateAsync({ workItem: item.id, reason, version: item.version })
        }}
      />
    </Card>
  )
}
