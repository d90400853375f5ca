import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WorkItems } from '@/domain/WorkItems'
import { AcceptDeliveriesDocument, AwaitingDocument, type DeliveryShownFragment } from '@/gql/generated/graphql'
import { groupBy } from '@/lib/group'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { toast } from '@/ui/Toast'
import { ReturnDeliveryDialog } from './ReturnDeliveryDialog'
import styles from './Team.module.css'

interface Props {
  period: string
  unit: string | null
}

/** Deliveries of all people that wait for acceptance: ticked and accepted together, all or none. */
export function AwaitingList({ period, unit }: Props) {
  const { t } = useTranslation('team')
  const query = useGql(AwaitingDocument, { period, unit })
  const accept = useGqlMutation(AcceptDeliveriesDocument)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [returning, setReturning] = useState<DeliveryShownFragment | null>(null)
  const [isReturning, setIsReturning] = useState(false)

  const items = query.data?.workItems.edges.map((edge) => edge.node) ?? []
  const acceptable = items
    .flatMap((item) => item.deliveries)
    .filter((delivery) => delivery.availableActions.includes('ACCEPT_DELIVERY'))
  const chosen = acceptable.filter((delivery) => ticked.has(delivery.id))
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  const acceptChosen = async () => {
    await accept.mutateAsync({ deliveries: chosen.map(({ id, version }) => ({ id, version })) })
    toast(t('accepted', { count: chosen.length }))
    setTicked(new Set())
  }

  return (
    <Loaded query={query} skeleton={10}>
      {() =>
        items.length === 0 ? (
          <Card>
            <EmptyState title={t('noneAwaiting')} />
          </Card>
        ) : (
          <>
            {accept.error && <ErrorNote error={accept.error} />}
            {groupBy(items, (item) => item.person.id).map(([person, work]) => (
              <Card key={person} title={work[0]?.person.fullName}>
                <WorkItems
                  items={work}
                  deliveryActions={(delivery) => (
                    <>
                      {delivery.availableActions.includes('ACCEPT_DELIVERY') && (
                        <Checkbox
                          label={t('accept')}
                          checked={ticked.has(delivery.id)}
                          onChange={(event) => tick(delivery.id, event.target.checked)}
                        />
                      )}
                      {delivery.availableActions.includes('RETURN_DELIVERY') && (
                        <Button
                          variant="link"
                          onClick={() => {
                            setReturning(delivery)
                            setIsReturning(true)
                          }}
                        >
                          {t('return')}
                        </Button>
                      )}
                    </>
                  )}
                />
              </Card>
            ))}
            {query.data?.workItems.pageInfo.hasNextPage && <p className="muted">{t('moreAwaiting')}</p>}
            <Card className={styles.batch}>
              <Checkbox
                label={t('all', { count: acceptable.length })}
                checked={chosen.length === acceptable.length && chosen.length > 0}
                onChange={(event) => setTicked(new Set(event.target.checked ? acceptable.map(({ id }) => id) : []))}
              />
              <Button
                variant="primary"
                disabled={chosen.length === 0}
                busy={accept.isPending}
                onClick={() => void acceptChosen().catch(() => undefined)}
              >
                {t('acceptChosen', { count: chosen.length })}
              </Button>
            </Card>
            <ReturnDeliveryDialog delivery={returning} isOpen={isReturning} onClose={() => setIsReturning(false)} />
          </>
        )
      }
    </Loaded>
  )
}
