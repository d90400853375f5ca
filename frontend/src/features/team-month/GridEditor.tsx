import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useEffect, useReducer, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { formatTime } from '@/lib/dates'
import { readDraft, writeDraft } from '@/lib/drafts'
import { formatDecimal, formatPoints, parseDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'
import { reduceGrid, startGrid } from '@/ui/grid/model'
import { ScoreGrid } from '@/ui/grid/ScoreGrid'
import { ErrorSummary } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { ConfirmDialog } from './ConfirmDialog'
import { cellProblem, differs, type FormRow, rowTotal, startCells } from './gridForms'
import styles from './Team.module.css'

interface Props {
  rows: readonly FormRow[]
  draftKey: string
}

/** Cells by person, so that a draft survives people coming and going. */
type Draft = Record<string, { version: number; cells: string[] }>

function cellsWithDraft(rows: readonly FormRow[], draft: Draft | null): string[][] {
  return startCells(rows).map((cells, index) => {
    const row = rows[index]
    const kept = row && draft?.[row.personId]
    return kept && kept.version === row.form.version ? kept.cells : cells
  })
}

export function GridEditor({ rows, draftKey }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const text = useText()
  const { language } = usePreferences()
  const [state, dispatch] = useReducer(reduceGrid, null, () =>
    startGrid(cellsWithDraft(rows, readDraft<Draft>(draftKey))),
  )
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [asked, setAsked] = useState(false)
  const [confirming, setConfirming] = useState(false)

  useEffect(() => {
    if (state.undo.length === 0) return
    const draft: Draft = Object.fromEntries(
      rows.map((row, index) => [row.personId, { version: row.form.version, cells: [...(state.cells[index] ?? [])] }]),
    )
    writeDraft(draftKey, draft)
    setSavedAt(new Date())
  }, [state.cells, state.undo.length, rows, draftKey])

  const criteria = rows[0]?.form.criteria ?? []
  const columns = [
    ...criteria.map((criterion) => ({
      key: criterion.code,
      header: criterion.code,
      sub: `≤ ${formatDecimal(criterion.max, language)}`,
      title: text(criterion.label),
      kind: 'number' as const,
    })),
    { key: 'comment', header: t('comment'), kind: 'text' as const },
  ]
  const problemAt = (r: number, c: number) => {
    const row = rows[r]
    const problem = row && cellProblem(row, state.cells[r] ?? [], c)
    if (!problem) return undefined
    const max = criteria[c] ? formatDecimal(criteria[c].max, language) : ''
    return problem === 'comment' ? t('commentNeeded') : t(`common:points.${problem}`, { max })
  }
  const problems = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const problem = problemAt(r, c)
      if (!problem) return []
      const onGo = () => {
        dispatch({ type: 'goTo', place: { row: r, col: c } })
        document.querySelector<HTMLElement>(`[data-cell="${r}:${c}"]`)?.focus()
      }
      return [{ key: `${r}:${c}`, text: `${row.name} – ${column.header}: ${problem}`, onGo }]
    }),
  )
  const wrongRows = new Set(problems.map((problem) => Number(problem.key.split(':')[0])))

  return (
    <>
      <div className={styles.status}>
        <span>{t('gridHint')}</span>
        <span role="status">{savedAt && t('savedLocally', { time: formatTime(savedAt) })}</span>
      </div>
      {asked && <ErrorSummary title={t('common:problems', { count: problems.length })} problems={problems} />}
      <Card
        title={t('gridTitle', { count: rows.length })}
        actions={
          <>
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
            <Button
              variant="primary"
              onClick={() => {
                setAsked(true)
                if (problems.length === 0) setConfirming(true)
              }}
            >
              {t('confirmAll', { count: rows.length })}
            </Button>
          </>
        }
      >
        <ScoreGrid
          label={t('grid')}
          nameHeader={t('name')}
          totalHeader={t('total')}
          columns={columns}
          rows={rows.map((row, r) => ({
            id: row.personId,
            name: row.name,
            header: row.name,
            total: formatPoints(rowTotal(row, state.cells[r] ?? []), language),
          }))}
          state={state}
          dispatch={dispatch}
          problemAt={problemAt}
          isChanged={(r, c) => rows[r] !== undefined && differs(rows[r], state.cells[r] ?? [], c)}
          show={(value) => (parseDecimal(value) ? formatDecimal(value, language) : value)}
        />
      </Card>
      <ConfirmDialog
        rows={rows.map((row, r) => ({ row, cells: state.cells[r] ?? [] })).filter((_, r) => !wrongRows.has(r))}
        isOpen={confirming}
        onClose={() => setConfirming(false)}
      />
    </>
  )
}
