import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AcceptDeliveriesDocument, type DeliveryShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { ReturnDeliveryDialog } from './ReturnDeliveryDialog'

/** One delivery, accepted or returned by itself. */
export function DeliveryActions({ delivery }: { delivery: DeliveryShownFragment }) {
  const { t } = useTranslation('team')
  const accept = useGqlMutation(AcceptDeliveriesDocument)
  const [isReturning, setReturning] = useState(false)
  const { id, version, availableActions } = delivery
  return (
    <>
      {availableActions.includes('ACCEPT_DELIVERY') && (
        <Button variant="link" busy={accept.isPending} onClick={() => accept.mutate({ deliveries: [{ id, version }] })}>
          {t('accept')}
        </Button>
      )}
      {availableActions.includes('RETURN_DELIVERY') && (
        <Button variant="link" onClick={() => setReturning(true)}>
          {t('return')}
        </Button>
      )}
      {accept.error && <ErrorNote error={accept.error} />}
      <ReturnDeliveryDialog delivery={delivery} isOpen={isReturning} onClose={() => setReturning(false)} />
    </>
  )
}
