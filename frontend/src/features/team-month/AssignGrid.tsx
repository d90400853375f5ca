import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useReducer, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { AssignRowsDocument, type PlanShownFragment, type WorkKind } from '@/gql/generated/graphql'
import { formatDecimal, parseDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { reduceGrid, startGrid } from '@/ui/grid/model'
import { ScoreGrid } from '@/ui/grid/ScoreGrid'
import { ErrorNote, ErrorSummary } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { toast } from '@/ui/Toast'
import { asWritten, cellProblem, columns, filledRows, mostRows, serverProblem, toInput } from './assignRows'
import { PlanDialog } from './PlanDialog'
import styles from './Team.module.css'

const emptyRows = () => Array.from({ length: 12 }, () => columns.map(() => ''))
const kinds: readonly WorkKind[] = ['PLANNED', 'SUDDEN']

/** A month's work for many people, typed or pasted from a spreadsheet, checked before it is assigned. */
export function AssignGrid() {
  const { t } = useTranslation(['team', 'common'])
  const text = useText()
  const { language } = usePreferences()
  const [state, dispatch] = useReducer(reduceGrid, null, () => startGrid(emptyRows(), { mostRows, asWritten }))
  const [kind, setKind] = useState<WorkKind>('PLANNED')
  const [asked, setAsked] = useState(false)
  const [checked, setChecked] = useState<{ cells: typeof state.cells; plan: PlanShownFragment } | null>(null)
  const [previewing, setPreviewing] = useState(false)
  const assign = useGqlMutation(AssignRowsDocument, { refresh: false })
  const done = useGqlMutation(AssignRowsDocument)

  const filled = filledRows(state.cells)
  const rows = filled.map((r) => toInput(state.cells[r] ?? [], kind))
  // What the server found is about the cells it was shown.
  const plan = checked?.cells === state.cells ? checked.plan : null
  const problemAt = (r: number, c: number) => {
    const own = asked ? cellProblem(state.cells[r] ?? [], c) : null
    if (own) return t(`cell.${own}`)
    const found = serverProblem(plan, filled, r, c)
    return found ? text(found.text) : undefined
  }
  const problems = filled.flatMap((r) =>
    columns.flatMap((column, c) => {
      const problem = problemAt(r, c)
      if (!problem) return []
      const onGo = () => {
        dispatch({ type: 'goTo', place: { row: r, col: c } })
        document.querySelector<HTMLElement>(`[data-cell="${r}:${c}"]`)?.focus()
      }
      return [
        { key: `${r}:${c}`, text: `${t('row', { row: r + 1 })} – ${t(`gridColumn.${column}`)}: ${problem}`, onGo },
      ]
    }),
  )
  const check = async () => {
    setAsked(true)
    if (rows.length === 0 || filled.some((r) => columns.some((_, c) => cellProblem(state.cells[r] ?? [], c)))) return
    const { assignRows } = await assign.mutateAsync({ rows, dryRun: true })
    setChecked({ cells: state.cells, plan: assignRows })
    setPreviewing(assignRows.problemCount === 0)
  }

  return (
    <>
      <p className={styles.status}>{t('assignGridHint')}</p>
      {(assign.error ?? done.error) && <ErrorNote error={assign.error ?? done.error} />}
      {problems.length > 0 && (
        <ErrorSummary title={t('common:problems', { count: problems.length })} problems={problems} />
      )}
      <Card
        title={t('assignGrid')}
        actions={
          <>
            <Select
              label={t('kind')}
              hideLabel
              value={kind}
              options={kinds.map((value) => ({ value, label: t(`common:workKind.${value}`) }))}
              onChange={(event) => setKind(event.target.value as WorkKind)}
            />
            <Button
              variant="icon"
              aria-label={t('undo')}
              disabled={state.undo.length === 0}
              icon={<IconArrowBackUp size={20} />}
              onClick={() => dispatch({ type: 'undo' })}
            />
            <Button
              variant="icon"
              aria-label={t('redo')}
              disabled={state.redo.length === 0}
              icon={<IconArrowForwardUp size={20} />}
              onClick={() => dispatch({ type: 'redo' })}
            />
            <Button variant="primary" busy={assign.isPending} onClick={() => void check().catch(() => undefined)}>
              {t('checkRows', { count: rows.length })}
            </Button>
          </>
        }
      >
        <ScoreGrid
          label={t('assignGrid')}
          nameHeader={t('rowHeader')}
          totalHeader={t('applied')}
          columns={columns.map((column) => ({
            key: column,
            header: t(`gridColumn.${column}`),
            kind: column === 'coefficient' || column === 'assignedQty' ? 'number' : 'text',
          }))}
          rows={state.cells.map((_, r) => {
            const line = plan?.lines[filled.indexOf(r)]
            return {
              id: String(r),
              name: t('row', { row: r + 1 }),
              header: r + 1,
              total: line && !line.problem ? formatDecimal(line.coefficient, language) : '',
            }
          })}
          state={state}
          dispatch={dispatch}
          problemAt={problemAt}
          isChanged={() => false}
          show={(value, col) =>
            !asWritten.includes(col) && parseDecimal(value) ? formatDecimal(value, language) : value
          }
        />
      </Card>
      {previewing && plan && (
        <PlanDialog
          plan={plan}
          onClose={() => setPreviewing(false)}
          onAssign={async () => {
            const { assignRows } = await done.mutateAsync({ rows, dryRun: false })
            toast(t('assignedCount', { count: assignRows.assigned.length }))
            dispatch({ type: 'goTo', place: { row: 0, col: 0 } })
            dispatch({ type: 'goTo', place: { row: mostRows, col: columns.length }, extend: true })
            dispatch({ type: 'clear' })
            setAsked(false)
          }}
        />
      )}
    </>
  )
}
