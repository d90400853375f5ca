import { useTranslation } from 'react-i18next'
import { Evidence } from '@/domain/Evidence'
import { Pill } from '@/domain/Pill'
import { type AcceptanceQuery, AcceptDeliveriesDocument, ExamineDeliveryDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import { toast } from '@/ui/Toast'
import { DeliveryActions } from './DeliveryActions'
import styles from './Team.module.css'

interface Props {
  acceptance: AcceptanceQuery['acceptance']
}

/** Deliveries without anything unusual: accepted together, once the sample has been looked at. */
export function AwaitingRest({ acceptance }: Props) {
  const { t } = useTranslation('team')
  const { language } = usePreferences()
  const accept = useGqlMutation(AcceptDeliveriesDocument)
  const examine = useGqlMutation(ExamineDeliveryDocument)
  const { rest, restCount } = acceptance
  const lines = [...rest].sort((a, b) => Number(b.sampled) - Number(a.sampled))
  const unseen = rest.filter((line) => line.sampled && !line.examined)
  const alone = rest.length === 1
  const acceptAll = async () => {
    await accept.mutateAsync({ deliveries: rest.map(({ delivery: { id, version } }) => ({ id, version })) })
    toast(t('accepted', { count: rest.length }))
  }
  return (
    <Card title={t('rest', { count: restCount })}>
      {!alone && <p className={styles.note}>{t('sampleHint')}</p>}
      {(accept.error ?? examine.error) && <ErrorNote error={accept.error ?? examine.error} />}
      <Table
        caption={t('rest', { count: restCount })}
        rows={lines}
        rowKey={({ delivery }) => delivery.id}
        columns={[
          { key: 'name', header: t('name'), rowHeader: true, cell: ({ workItem }) => workItem.person.fullName },
          { key: 'content', header: t('content'), cell: ({ workItem }) => workItem.content },
          {
            key: 'qty',
            header: t('delivered'),
            number: true,
            cell: ({ delivery }) => formatDecimal(delivery.qty, language),
          },
          { key: 'day', header: t('deliveredOn'), cell: ({ delivery }) => formatDate(delivery.deliveredOn) },
          { key: 'evidence', header: t('evidence'), cell: ({ delivery }) => <Evidence text={delivery.evidence} /> },
          {
            key: 'look',
            header: t('sample'),
            cell: ({ delivery: { id, version }, sampled, examined }) => {
              if (examined) return <Pill tone="success">{t('examined')}</Pill>
              if (!sampled || alone) return null
              return (
                <Button busy={examine.isPending} onClick={() => examine.mutate({ delivery: id, version })}>
                  {t('examine')}
                </Button>
              )
            },
          },
          { key: 'actions', header: t('alone'), cell: ({ delivery }) => <DeliveryActions delivery={delivery} /> },
        ]}
      />
      {restCount > rest.length && <p className="muted">{t('moreAwaiting')}</p>}
      <div className={styles.batch}>
        <span role="status">{unseen.length > 0 && !alone && t('unseen', { count: unseen.length })}</span>
        <Button
          variant="primary"
          disabled={unseen.length > 0 && !alone}
          busy={accept.isPending}
          onClick={() => void acceptAll().catch(() => undefined)}
        >
          {t('acceptChosen', { count: rest.length })}
        </Button>
      </div>
    </Card>
  )
}
