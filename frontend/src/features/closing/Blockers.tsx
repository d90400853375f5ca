import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periodSlug } from '@/domain/periods'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { useText } from '@/domain/text'
import {
  type BlockerShownFragment,
  type ClosingShownFragment,
  type PeriodOptionFragment,
  RecordNoDataDocument,
} from '@/gql/generated/graphql'
import { groupBy } from '@/lib/group'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card, Count } from '@/ui/Page'
import styles from './Closing.module.css'

interface Props {
  period: PeriodOptionFragment
  closing: ClosingShownFragment
}

/** So few that nobody has to choose what to look at. */
const fewBlockers = 12

/** What is in the way of closing, by who has to act: the closer writes to people, not to records. */
export function Blockers({ period, closing }: Props) {
  const { t } = useTranslation('closing')
  const [chosen, setChosen] = useState<BlockerShownFragment | null>(null)
  const [recording, setRecording] = useState(false)
  const record = useGqlMutation(RecordNoDataDocument)
  if (closing.blockers.length === 0) return null
  const groups = groupBy(closing.blockers, (blocker) => blocker.actors.join(', '))
  const hidden = closing.blockerCount - closing.blockers.length
  return (
    <Card title={t('blockers')}>
      {groups.map(([actors, blockers]) => (
        <details key={actors} className={styles.group} open={closing.blockers.length <= fewBlockers}>
          <summary>
            <b>{actors}</b> <Count>{blockers.length}</Count>
          </summary>
          {blockers.map((blocker) => (
            <BlockerRow
              key={`${blocker.kind}${blocker.person?.id}${blocker.unit.id}${blocker.subject}${blocker.message.en}`}
              blocker={blocker}
              period={period}
              // A blocker carries no actions of its own: recording is an act of whoever closes.
              canRecord={closing.availableActions.includes('CLOSE_PERIOD')}
              onRecord={() => {
                setChosen(blocker)
                setRecording(true)
              }}
            />
          ))}
        </details>
      ))}
      {hidden > 0 && <p className={styles.row}>{t('moreBlockers', { count: hidden })}</p>}
      <ReasonDialog
        title={t('noDataTitle')}
        intro={
          <p>
            <b>{chosen?.person?.fullName}</b> · {t('noDataHint')}
          </p>
        }
        isOpen={recording}
        onClose={() => setRecording(false)}
        submit={t('noData')}
        onSubmit={async (reason) => {
          if (chosen?.person) await record.mutateAsync({ period: period.id, person: chosen.person.id, reason })
        }}
      />
    </Card>
  )
}

interface RowProps {
  blocker: BlockerShownFragment
  period: PeriodOptionFragment
  canRecord: boolean
  onRecord: () => void
}

/** Where what is open in a unit's registers is settled: a view of the unit's page. */
const unitViews: Partial<Record<BlockerShownFragment['kind'], { xem?: 'so-theo-doi' | 'chi-so' }>> = {
  UNCONFIRMED_UNIT_ASSESSMENT: {},
  UNANSWERED_SHORTCOMINGS: {},
  UNVERIFIED_COMPLAINT: { xem: 'so-theo-doi' },
  MISSING_MEASUREMENT: { xem: 'chi-so' },
}

/** What is open in a unit's registers leads to the unit. */
function BlockedUnit({ blocker, period }: Pick<RowProps, 'blocker' | 'period'>) {
  const view = unitViews[blocker.kind]
  if (blocker.kind === 'UNVERIFIED_TASK') {
    return (
      <Link to="/nhiem-vu" search={{ donvi: blocker.unit.id }}>
        {blocker.unit.name}
      </Link>
    )
  }
  if (!view) return <b>{blocker.unit.name}</b>
  return (
    <Link to="/don-vi" search={{ donvi: blocker.unit.id, ky: periodSlug(period), ...view }}>
      {blocker.unit.name}
    </Link>
  )
}

const formKinds = new Set<BlockerShownFragment['kind']>(['MISSING_SELF_ASSESSMENT', 'MISSING_CONFIRMATION'])

function BlockerRow({ blocker, period, canRecord, onRecord }: RowProps) {
  const { t } = useTranslation('closing')
  const text = useText()
  return (
    <div className={styles.row}>
      <div>
        {blocker.person ? (
          <>
            <Link
              to="/cham-diem/$nguoi"
              params={{ nguoi: blocker.person.id }}
              search={{ ky: periodSlug(period), donVi: blocker.unit.id }}
            >
              {blocker.person.fullName}
            </Link>{' '}
            <span className="muted small">
              {blocker.person.code} · {blocker.unit.name}
            </span>
          </>
        ) : (
          <BlockedUnit blocker={blocker} period={period} />
        )}
        <div>{text(blocker.message)}</div>
      </div>
      {canRecord && blocker.person && formKinds.has(blocker.kind) && (
        <Button variant="link" aria-label={t('noDataFor', { name: blocker.person.fullName })} onClick={onRecord}>
          {t('noData')}
        </Button>
      )}
    </div>
  )
}
