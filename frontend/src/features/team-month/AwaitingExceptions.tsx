import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { WorkItems } from '@/domain/WorkItems'
import type { AcceptanceQuery } from '@/gql/generated/graphql'
import { Card } from '@/ui/Page'
import { CauseActions } from './CauseActions'
import { DeliveryActions } from './DeliveryActions'

interface Props {
  acceptance: AcceptanceQuery['acceptance']
}

/** Deliveries with something unusual: each is accepted or returned by itself. */
export function AwaitingExceptions({ acceptance }: Props) {
  const { t } = useTranslation('team')
  const { exceptions, exceptionCount } = acceptance
  return (
    <Card title={t('exceptions', { count: exceptionCount })}>
      {exceptions.map(({ delivery, workItem, reasons }) => (
        <div key={delivery.id}>
          <WorkItems
            items={[workItem]}
            name={workItem.person.fullName}
            deliveryActions={(shown) =>
              shown.id === delivery.id && (
                <>
                  {reasons.map((reason) => (
                    <Pill key={reason} tone="warning">
                      {t(`exception.${reason}`)}
                    </Pill>
                  ))}
                  <DeliveryActions delivery={delivery} />
                </>
              )
            }
            causeActions={(cause) => <CauseActions cause={cause} />}
          />
        </div>
      ))}
      {exceptionCount > exceptions.length && <p className="muted">{t('moreAwaiting')}</p>}
    </Card>
  )
}
