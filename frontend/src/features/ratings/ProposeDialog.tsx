import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProtectionNote } from '@/domain/Protections'
import { type Band, ProposeRatingsDocument, type RatingRowFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Select, TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { isBand, useLevels } from './levels'
import styles from './Ratings.module.css'
import { nameOf } from './useRatings'

interface Props {
  rows: readonly RatingRowFragment[] | null
  onClose: () => void
}

/** The personnel body proposes a level for everybody chosen: that of the points, or another with a reason. */
export function ProposeDialog({ rows, onClose }: Props) {
  const { t } = useTranslation('ratings')
  return (
    <Dialog title={t('proposeTitle')} isOpen={rows !== null} onClose={onClose} size="wide">
      {rows && <Body rows={rows} onClose={onClose} />}
    </Dialog>
  )
}

interface Line {
  level: Band | ''
  reason: string
}

function Body({ rows, onClose }: { rows: readonly RatingRowFragment[]; onClose: () => void }) {
  const { t } = useTranslation(['ratings', 'common'])
  const levels = useLevels()
  const propose = useGqlMutation(ProposeRatingsDocument)
  const [lines, setLines] = useState<Record<string, Line>>(() =>
    Object.fromEntries(
      rows.map((row) => [row.id, { level: row.outcome?.proposedRating ?? row.computedRating ?? '', reason: '' }]),
    ),
  )
  const set = (id: string, part: Partial<Line>) =>
    setLines((old) => ({ ...old, [id]: { level: '', reason: '', ...old[id], ...part } }))
  const items = rows.flatMap((row) => {
    const line = lines[row.id]
    return line?.level ? [{ rating: row.id, version: row.version, level: line.level, reason: line.reason.trim() }] : []
  })
  return (
    <div className={styles.form}>
      {propose.error && <ErrorNote error={propose.error} />}
      <ul className={styles.lines}>
        {rows.map((row) => (
          <li key={row.id} className={styles.line}>
            <b>{nameOf(row)}</b>
            {row.outcome?.partyOpinion && (
              <span className="small">
                {t('partyOpinion')}: {row.outcome.partyOpinion}
              </span>
            )}
            {lines[row.id]?.level === 'NOT_COMPLETED' && (
              <ProtectionNote period={row.period.id} about={(row.person ?? row.unit).id} />
            )}
            <div className={styles.pair}>
              <Select
                label={t('levelOf', { name: nameOf(row) })}
                empty={t('choose')}
                value={lines[row.id]?.level ?? ''}
                options={levels}
                onChange={(event) => set(row.id, { level: isBand(event.target.value) ? event.target.value : '' })}
              />
              {lines[row.id]?.level !== row.computedRating && (
                <TextField
                  label={t('reasonOf', { name: nameOf(row) })}
                  value={lines[row.id]?.reason ?? ''}
                  onChange={(event) => set(row.id, { reason: event.target.value })}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button
          variant="primary"
          busy={propose.isPending}
          disabled={items.length < rows.length}
          onClick={() => propose.mutate({ items }, { onSuccess: onClose })}
        >
          {t('proposeDo')}
        </Button>
      </DialogActions>
    </div>
  )
}
