import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { findPeriod, periodSlug } from '@/domain/periods'
import { useText } from '@/domain/text'
import { CopyWorkDocument, type PeriodOptionFragment, type PlanShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { toast } from '@/ui/Toast'
import { AssignGrid } from './AssignGrid'
import { AssignGroupDialog } from './AssignGroupDialog'
import { LeadersHint } from './LeadersHint'
import { PlanDialog } from './PlanDialog'
import { ShareWorkDialog } from './ShareWorkDialog'
import styles from './Team.module.css'

interface Props {
  periods: readonly PeriodOptionFragment[]
  period: PeriodOptionFragment
  unit: string | null
}

/** Every way to give work: a grid, a whole group, shares of one product, or last month again. */
export function AssignPanel({ periods, period, unit }: Props) {
  const { t } = useTranslation('team')
  const text = useText()
  const before = periods.filter(({ kind, startsOn }) => kind === 'MONTH' && startsOn < period.startsOn)
  const [source, setSource] = useState<string | null>(null)
  const from = (source && findPeriod(before, source)) || before[0]
  const [plan, setPlan] = useState<PlanShownFragment | null>(null)
  const [open, setOpen] = useState<'group' | 'share' | null>(null)
  const copy = useGqlMutation(CopyWorkDocument)
  const input = { from: from?.id ?? '', to: period.id, unit }

  return (
    <>
      <LeadersHint period={period.id} unit={unit} />
      <Card title={t('manyTitle')} padded>
        <div className={styles.status}>
          <Button onClick={() => setOpen('group')}>{t('assignGroup')}</Button>
          <Button onClick={() => setOpen('share')}>{t('shareWork')}</Button>
        </div>
        {from && (
          <div className={styles.status}>
            <PeriodSelect periods={before} period={from} onChange={setSource} />
            <Button
              busy={copy.isPending}
              onClick={() =>
                void copy.mutateAsync({ input, dryRun: true }).then(
                  ({ copyWork }) => setPlan(copyWork),
                  () => undefined,
                )
              }
            >
              {t('copyTo', { month: text(period.label) })}
            </Button>
          </div>
        )}
        {copy.error && <ErrorNote error={copy.error} />}
      </Card>
      <AssignGrid />
      {plan && (
        <PlanDialog
          key={from && periodSlug(from)}
          plan={plan}
          choosable
          onClose={() => setPlan(null)}
          onAssign={async (lines) => {
            const items = lines.flatMap((line) => line.copiedFrom ?? [])
            const { copyWork } = await copy.mutateAsync({ input: { ...input, items }, dryRun: false })
            toast(t('assignedCount', { count: copyWork.assigned.length }))
          }}
        />
      )}
      <AssignGroupDialog unit={unit} isOpen={open === 'group'} onClose={() => setOpen(null)} />
      <ShareWorkDialog period={period.id} isOpen={open === 'share'} onClose={() => setOpen(null)} />
    </>
  )
}
