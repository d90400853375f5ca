import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CauseShownFragment, DeliveryShownFragment, WorkItemShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { compareDecimals, formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { cx } from '@/ui/cx'
import { CauseLine } from './CauseLine'
import { Evidence } from './Evidence'
import { EvidenceFiles } from './EvidenceFiles'
import { Pill } from './Pill'
import { useViewer } from './viewer'
import styles from './WorkItems.module.css'

interface Props {
  items: readonly WorkItemShownFragment[]
  /** Whose work it is, where the page does not say so. */
  name?: string
  /** Buttons of an item, as its owner or its manager sees them. */
  actions?: (item: WorkItemShownFragment) => ReactNode
  deliveryActions?: (delivery: DeliveryShownFragment, item: WorkItemShownFragment) => ReactNode
  causeActions?: (cause: CauseShownFragment) => ReactNode
}

/** Work items with their deliveries, the same for the one who does them and the one who accepts them. */
export function WorkItems({ items, name, actions, deliveryActions, causeActions }: Props) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          {name && <div className="muted">{name}</div>}
          <ItemHead item={item} />
          {item.deliveries.length > 0 && (
            <ul className={styles.deliveries}>
              {item.deliveries.map((delivery) => (
                <DeliveryLine key={delivery.id} delivery={delivery}>
                  {deliveryActions?.(delivery, item)}
                </DeliveryLine>
              ))}
            </ul>
          )}
          {item.causes.length > 0 && (
            <ul className={styles.deliveries}>
              {item.causes.map((cause) => (
                <CauseLine key={cause.id} cause={cause}>
                  {causeActions?.(cause)}
                </CauseLine>
              ))}
            </ul>
          )}
          {actions && <div className={styles.actions}>{actions(item)}</div>}
        </li>
      ))}
    </ul>
  )
}

function ItemHead({ item }: { item: WorkItemShownFragment }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { today } = useViewer()
  const number = (value: string) => formatDecimal(value, language)
  const complete = compareDecimals(item.acceptedQty, item.assignedQty) >= 0
  const late = item.state === 'OPEN' && !complete && item.dueOn < today
  return (
    <>
      <div className={styles.head}>
        <b>{item.content}</b>
        <span className={styles.qty}>
          {number(item.acceptedQty)}/{number(item.assignedQty)}
          <span className="visually-hidden"> {t('work.acceptedOfAssigned')}</span>
        </span>
      </div>
      <div className={styles.facts}>
        {item.output && <span>{item.output}</span>}
        <span>{t('work.coefficient', { value: number(item.coefficient) })}</span>
        {item.kind !== 'PLANNED' && <Pill tone="info">{t(`workKind.${item.kind}`)}</Pill>}
        {item.state !== 'OPEN' && <Pill tone="warning">{t(`workState.${item.state}`)}</Pill>}
        {complete && <Pill tone="success">{t('work.complete')}</Pill>}
        <span className={cx(late && styles.late)}>
          {t(late ? 'work.overdue' : 'work.due', { day: formatDate(item.dueOn) })}
        </span>
        {item.failedAssessments > 0 && (
          <span className={styles.late}>{t('work.failed', { count: item.failedAssessments })}</span>
        )}
        {!item.product && <span>{t('work.outside')}</span>}
        {item.group && <span>{t('work.shared')}</span>}
        {item.handedWith && (
          <span>{t(item.kind === 'RECEIVED' ? 'work.takenFrom' : 'work.handedTo', { name: item.handedWith })}</span>
        )}
      </div>
      {item.causeNote && <div className="small">{t('work.cause', { text: item.causeNote })}</div>}
      {item.handedReason && <div className="small">{t('work.handedReason', { reason: item.handedReason })}</div>}
      {item.cancelReason && <div className="small">{t('work.cancelled', { reason: item.cancelReason })}</div>}
    </>
  )
}

const tones = { REPORTED: 'info', ACCEPTED: 'success', RETURNED: 'error' } as const

function DeliveryLine({ delivery, children }: { delivery: DeliveryShownFragment; children: ReactNode }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (
    <li className={styles.delivery}>
      <span>
        {t('work.delivered', { qty: formatDecimal(delivery.qty, language), day: formatDate(delivery.deliveredOn) })}
      </span>
      <Pill tone={tones[delivery.state]}>{t(`deliveryState.${delivery.state}`)}</Pill>
      {delivery.evidence && <Evidence text={delivery.evidence} />}
      <EvidenceFiles delivery={delivery} />
      {delivery.note && <span className="muted">{delivery.note}</span>}
      {children}
      {delivery.returnReason && (
        <span className={styles.reason}>
          {t('work.returned', { reason: delivery.returnReason })}
          {delivery.qualityFailure && ` · ${t('work.qualityFailure')}`}
        </span>
      )}
    </li>
  )
}
