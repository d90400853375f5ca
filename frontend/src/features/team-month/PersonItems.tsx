import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { usePersonWork } from '@/domain/usePersonWork'
import { WorkItems } from '@/domain/WorkItems'
import { CancelWorkDocument, type WorkItemShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { AddSharesDialog } from './AddSharesDialog'
import { AssignWorkDialog } from './AssignWorkDialog'
import { CauseActions } from './CauseActions'
import { DeliveryActions } from './DeliveryActions'
import { HandOverDialog } from './HandOverDialog'

interface Props {
  period: string
  person: { id: string; fullName: string }
}

type Open = 'assign' | 'handOver' | 'cancel' | null

export function PersonItems({ period, person }: Props) {
  const { t } = useTranslation('team')
  const { query, items } = usePersonWork(period, person.id)
  const cancel = useGqlMutation(CancelWorkDocument)
  const [open, setOpen] = useState<Open>(null)
  const [group, setGroup] = useState<string | null>(null)
  const [item, setItem] = useState<WorkItemShownFragment | null>(null)

  return (
    <Card title={t('work')} actions={<Button onClick={() => setOpen('assign')}>{t('assign')}</Button>}>
      <Loaded query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('noWork')} />
          ) : (
            <>
              <WorkItems
                items={items}
                actions={(entry) => (
                  <>
                    {entry.availableActions.includes('HAND_OVER_WORK') && (
                      <Button
                        variant="link"
                        onClick={() => {
                          setItem(entry)
                          setOpen('handOver')
                        }}
                      >
                        {t('handOver')}
                      </Button>
                    )}
                    {entry.group?.availableActions.includes('SHARE_WORK') && (
                      <Button variant="link" onClick={() => setGroup(entry.group?.id ?? null)}>
                        {t('addShares')}
                      </Button>
                    )}
                    {entry.availableActions.includes('CANCEL_WORK') && (
                      <Button
                        variant="link"
                        onClick={() => {
                          setItem(entry)
                          setOpen('cancel')
                        }}
                      >
                        {t('cancelWork')}
                      </Button>
                    )}
                  </>
                )}
                deliveryActions={(entry) => <DeliveryActions delivery={entry} />}
                causeActions={(entry) => <CauseActions cause={entry} />}
              />
              <TableFoot query={query} shown={items.length} />
            </>
          )
        }
      </Loaded>
      <AssignWorkDialog person={person} isOpen={open === 'assign'} onClose={() => setOpen(null)} />
      <AddSharesDialog group={group} period={period} onClose={() => setGroup(null)} />
      <HandOverDialog item={item} period={period} isOpen={open === 'handOver'} onClose={() => setOpen(null)} />
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
