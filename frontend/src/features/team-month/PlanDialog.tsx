import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { PlanShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Checkbox } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'
import styles from './Team.module.css'

type Line = PlanShownFragment['lines'][number]

interface Props {
  plan: PlanShownFragment
  onClose: () => void
  /** Assigns the lines that are left; all of them where lines cannot be chosen. */
  onAssign: (lines: readonly Line[]) => Promise<unknown>
  choosable?: boolean
}

/** What would be assigned, before anything is written. */
export function PlanDialog({ plan, onClose, onAssign, choosable = false }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const text = useText()
  const { language } = usePreferences()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set(plan.lines.filter((l) => l.problem).map((l) => l.row)))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const chosen = choosable ? plan.lines.filter((line) => !left.has(line.row)) : plan.lines
  const blocked = chosen.length === 0 || chosen.some((line) => line.problem)

  const toggle = (row: number, on: boolean) => {
    const next = new Set(left)
    if (on) next.delete(row)
    else next.add(row)
    setLeft(next)
  }
  const assign = async () => {
    setBusy(true)
    try {
      await onAssign(chosen)
      onClose()
    } catch (raw) {
      setError(raw)
    }
    setBusy(false)
  }

  return (
    <Dialog title={t('planTitle')} size="wide" isOpen onClose={onClose} mandatory={busy}>
      {error !== null && <ErrorNote error={error} />}
      {plan.leftOut > 0 && <p>{t('leftOut', { count: plan.leftOut })}</p>}
      {plan.lines.length === 0 ? (
        <EmptyState title={t('nothingToAssign')} />
      ) : (
        <Table
          caption={t('planTitle')}
          rows={plan.lines}
          rowKey={(line) => String(line.row)}
          columns={[
            {
              key: 'person',
              header: t('name'),
              rowHeader: true,
              cell: (line) =>
                choosable ? (
                  <Checkbox
                    label={line.person?.fullName ?? '–'}
                    checked={!left.has(line.row)}
                    disabled={line.problem !== null}
                    onChange={(event) => toggle(line.row, event.target.checked)}
                  />
                ) : (
                  (line.person?.fullName ?? '–')
                ),
            },
            {
              key: 'content',
              header: t('content'),
              cell: (line) => (
                <>
                  {line.content}
                  {!line.inCatalogue && <span className="muted small"> · {t('common:work.outside')}</span>}
                  {line.problem && <div className={styles.wrong}>{text(line.problem.text)}</div>}
                </>
              ),
            },
            {
              key: 'coefficient',
              header: t('coefficient'),
              number: true,
              cell: (line) => formatDecimal(line.coefficient, language),
            },
            { key: 'qty', header: t('qty'), number: true, cell: (line) => formatDecimal(line.assignedQty, language) },
            { key: 'dueOn', header: t('dueOn'), cell: (line) => formatDate(line.dueOn) },
          ]}
        />
      )}
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          {t('goOn')}
        </Button>
        <Button variant="primary" disabled={blocked} busy={busy} onClick={() => void assign()}>
          {t('assignCount', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
