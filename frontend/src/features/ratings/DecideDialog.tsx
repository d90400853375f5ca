import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProtectionNote } from '@/domain/Protections'
import { useViewer } from '@/domain/viewer'
import { type Band, DecideRatingsDocument, type RatingRowFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Select, TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { CheckAnswers } from './CheckAnswers'
import { isBand, useLevels } from './levels'
import styles from './Ratings.module.css'
import { nameOf } from './useRatings'

interface Props {
  unit: string
  rows: readonly RatingRowFragment[] | null
  onClose: () => void
}

export interface Answer {
  row: RatingRowFragment
  level: Band | ''
  reason: string
  article: string
  handling: string
}

/** The authority decides everybody chosen by one document: levels first, then the answers with the caps before signing. */
export function DecideDialog({ unit, rows, onClose }: Props) {
  const { t } = useTranslation('ratings')
  return (
    <Dialog title={t('decideTitle')} isOpen={rows !== null} onClose={onClose} size="wide">
      {rows && <Body unit={unit} rows={rows} onClose={onClose} />}
    </Dialog>
  )
}

/** The answers as the server takes them; those without a level are left out. */
export function itemsOf(answers: readonly Answer[]) {
  return answers.flatMap(({ row, level, reason, article, handling }) =>
    level
      ? [
          {
            rating: row.id,
            version: row.version,
            level,
            reason: reason.trim(),
            article: article.trim(),
            handling: handling.trim(),
          },
        ]
      : [],
  )
}

function Body({ unit, rows, onClose }: { unit: string; rows: readonly RatingRowFragment[]; onClose: () => void }) {
  const { t } = useTranslation(['ratings', 'common'])
  const viewer = useViewer()
  const decide = useGqlMutation(DecideRatingsDocument)
  const [checking, setChecking] = useState(false)
  const [number, setNumber] = useState('')
  const [day, setDay] = useState(viewer.today)
  const [answers, setAnswers] = useState<Answer[]>(() =>
    rows.map((row) => ({ row, level: row.outcome?.proposedRating ?? '', reason: '', article: '', handling: '' })),
  )
  const set = (id: string, part: Partial<Answer>) =>
    setAnswers((old) => old.map((one) => (one.row.id === id ? { ...one, ...part } : one)))
  const items = itemsOf(answers)
  const complete = number.trim() !== '' && day !== '' && items.length === rows.length
  return (
    <div className={styles.form}>
      {decide.error && <ErrorNote error={decide.error} />}
      {checking ? (
        <CheckAnswers answers={answers} number={number} day={day} />
      ) : (
        <>
          <div className={styles.pair}>
            <TextField label={t('number')} value={number} onChange={(event) => setNumber(event.target.value)} />
            <DateField label={t('decidedOn')} value={day} onChange={setDay} />
          </div>
          <ul className={styles.lines}>
            {answers.map((one) => (
              <AnswerLine key={one.row.id} answer={one} onChange={(part) => set(one.row.id, part)} />
            ))}
          </ul>
        </>
      )}
      <DialogActions>
        <Button onClick={checking ? () => setChecking(false) : onClose}>
          {t(checking ? 'back' : 'common:cancel')}
        </Button>
        {checking ? (
          <Button
            variant="primary"
            busy={decide.isPending}
            onClick={() =>
              decide.mutate({ input: { unit, number: number.trim(), decidedOn: day, items } }, { onSuccess: onClose })
            }
          >
            {t('decideDo')}
          </Button>
        ) : (
          <Button variant="primary" disabled={!complete} onClick={() => setChecking(true)}>
            {t('check')}
          </Button>
        )}
      </DialogActions>
    </div>
  )
}

function AnswerLine({ answer, onChange }: { answer: Answer; onChange: (part: Partial<Answer>) => void }) {
  const { t } = useTranslation('ratings')
  const levels = useLevels()
  const name = nameOf(answer.row)
  const differs = answer.level !== answer.row.outcome?.proposedRating
  return (
    <li className={styles.line}>
      <b>{name}</b>
      {answer.row.outcome?.proposalReason && <span className="small">{answer.row.outcome.proposalReason}</span>}
      {answer.level === 'NOT_COMPLETED' && (
        <ProtectionNote period={answer.row.period.id} about={(answer.row.person ?? answer.row.unit).id} />
      )}
      <div className={styles.pair}>
        <Select
          label={t('levelOf', { name })}
          empty={t('choose')}
          value={answer.level}
          options={levels}
          onChange={(event) => onChange({ level: isBand(event.target.value) ? event.target.value : '' })}
        />
        {answer.row.person && (
          <TextField
            label={t('handlingOf', { name })}
            value={answer.handling}
            onChange={(event) => onChange({ handling: event.target.value })}
          />
        )}
        {differs && (
          <>
            <TextField
              label={t('reasonOf', { name })}
              value={answer.reason}
              onChange={(event) => onChange({ reason: event.target.value })}
            />
            <TextField
              label={t('articleOf', { name })}
              value={answer.article}
              onChange={(event) => onChange({ article: event.target.value })}
            />
          </>
        )}
      </div>
    </li>
  )
}
