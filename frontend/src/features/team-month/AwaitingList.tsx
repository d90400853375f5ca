import { useTranslation } from 'react-i18next'
import { AcceptanceDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { AwaitingExceptions } from './AwaitingExceptions'
import { AwaitingRest } from './AwaitingRest'

interface Props {
  period: string
  unit: string | null
}

/** Deliveries that wait for acceptance: what is unusual one by one, the rest together after a look at a sample. */
export function AwaitingList({ period, unit }: Props) {
  const { t } = useTranslation('team')
  const query = useGql(AcceptanceDocument, { period, unit })
  return (
    <Loaded query={query} skeleton={10}>
      {({ acceptance }) =>
        acceptance.exceptionCount + acceptance.restCount === 0 ? (
          <Card>
            <EmptyState title={t('noneAwaiting')} />
          </Card>
        ) : (
          <>
            {acceptance.exceptionCount > 0 && <AwaitingExceptions acceptance={acceptance} />}
            {acceptance.restCount > 0 && <AwaitingRest acceptance={acceptance} />}
          </>
        )
      }
    </Loaded>
  )
}
