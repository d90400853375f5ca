import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { useText } from '@/domain/text'
import { type BatchShownFragment, DiscardImportDocument, WithdrawImportDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Progress } from '@/ui/Progress'
import { type Aliases, AliasList, isResolved } from './AliasList'
import { Columns } from './Columns'
import { ConfirmImportDialog } from './ConfirmImportDialog'
import styles from './Imports.module.css'
import { Notes } from './Notes'
import { Preview } from './Preview'
import { Problems } from './Problems'

export function Batch({ batch }: { batch: BatchShownFragment }) {
  const { t } = useTranslation('imports')
  const text = useText()
  const [aliases, setAliases] = useState<Aliases>({})
  const [open, setOpen] = useState<'confirm' | 'withdraw' | null>(null)
  const discard = useGqlMutation(DiscardImportDocument)
  const withdraw = useGqlMutation(WithdrawImportDocument)
  const can = (action: (typeof batch.availableActions)[number]) => batch.availableActions.includes(action)
  const running = batch.state === 'CHECKING' || batch.state === 'APPLYING'
  const unresolved = batch.unmatched.filter(({ name }) => !isResolved(aliases, name)).length
  return (
    <>
      {running && <Progress label={t(`state.${batch.state}`)} done={batch.done} total={batch.total} />}
      {batch.state === 'APPLIED' && <Notice tone="success">{t('applied')}</Notice>}
      {batch.withdrawReason && <Notice tone="warning">{t('withdrawn', { reason: batch.withdrawReason })}</Notice>}
      {discard.error && <ErrorNote error={discard.error} />}
      <Card padded>
        <Counts batch={batch} />
        <Facts
          facts={[
            [t('period'), batch.period && text(batch.period.label)],
            [t('agency'), batch.agency?.name],
            [t('sent'), `${batch.createdBy} · ${formatDateTime(batch.createdAt)}`],
            [t('hash'), <code key="hash">{batch.fileHash}</code>],
          ]}
        />
        <div className={styles.bar}>
          {can('DISCARD_IMPORT') && (
            <Button
              busy={discard.isPending}
              onClick={() => discard.mutate({ batch: batch.id, version: batch.version })}
            >
              {t('discard')}
            </Button>
          )}
          {can('WITHDRAW_IMPORT') && (
            <Button variant="danger" onClick={() => setOpen('withdraw')}>
              {t('withdraw')}
            </Button>
          )}
          {can('CONFIRM_IMPORT') && (
            <Button
              variant="primary"
              disabled={batch.errorCount > 0 || unresolved > 0}
              onClick={() => setOpen('confirm')}
            >
              {t('confirm')}
            </Button>
          )}
        </div>
        {can('CONFIRM_IMPORT') && unresolved > 0 && <p className="muted">{t('unresolved', { count: unresolved })}</p>}
      </Card>
      <Problems batch={batch} />
      {batch.state === 'CHECKED' && <AliasList names={batch.unmatched} aliases={aliases} onChange={setAliases} />}
      <Columns batch={batch} />
      <Preview batch={batch} />
      <Notes notes={batch.notes} />
      <ConfirmImportDialog batch={batch} aliases={aliases} isOpen={open === 'confirm'} onClose={() => setOpen(null)} />
      <ReasonDialog
        title={t('withdraw')}
        intro={<p>{t('withdrawHint')}</p>}
        isOpen={open === 'withdraw'}
        onClose={() => setOpen(null)}
        submit={t('withdraw')}
        danger
        onSubmit={(reason) => withdraw.mutateAsync({ batch: batch.id, reason, version: batch.version })}
      />
    </>
  )
}

function Counts({ batch }: { batch: BatchShownFragment }) {
  const { t } = useTranslation('imports')
  const { language } = usePreferences()
  const counts = [
    [t('rows'), batch.rowCount],
    [t('create'), batch.createCount],
    [t('update'), batch.updateCount],
    [t('unchanged'), batch.unchangedCount],
    [t('errors'), batch.errorCount],
    [t('warnings'), batch.warningCount],
  ] as const
  return (
    <div className={styles.counts}>
      {counts.map(([label, count]) => (
        <div key={label}>
          <span>{label}</span>
          <b>{formatCount(count, language)}</b>
        </div>
      ))}
    </div>
  )
}
