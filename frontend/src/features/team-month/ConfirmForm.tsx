import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CriteriaTable } from '@/domain/Criteria'
import { useText } from '@/domain/text'
import { type AssessmentShownFragment, ConfirmFormDocument } from '@/gql/generated/graphql'
import { formatDecimal, formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DecimalField } from '@/ui/DecimalField'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { TextArea } from '@/ui/Field'
import { ErrorNote, ErrorSummary } from '@/ui/Notice'
import { toast } from '@/ui/Toast'
import { cellProblem, confirmation, rowTotal } from './gridForms'
import { checkJudgements, emptyJudgements, Judgements, type JudgementValues, judgementInput } from './Judgements'

const fieldId = (code: string) => `xac-nhan-${code}`
const commentField = fieldId('nhan-xet')

/** Confirming one form: points beside the self-scored ones, a comment where they differ, judgements of a leader. */
export function ConfirmForm({ assessment }: { assessment: AssessmentShownFragment }) {
  const { t } = useTranslation(['team', 'common'])
  const text = useText()
  const { language } = usePreferences()
  const confirm = useGqlMutation(ConfirmFormDocument)
  const { criteria } = assessment
  const [points, setPoints] = useState(() => criteria.map((criterion) => criterion.self ?? ''))
  const [comment, setComment] = useState(assessment.comment)
  const [judgements, setJudgements] = useState<JudgementValues>(() => emptyJudgements(assessment))
  const [asked, setAsked] = useState(false)
  const [checking, setChecking] = useState(false)

  const row = { name: '', personId: '', form: assessment }
  const cells = [...points, comment]
  const problemOf = (col: number) => {
    const problem = cellProblem(row, cells, col)
    if (!problem) return undefined
    if (problem === 'comment') return t('commentNeeded')
    return t(`common:points.${problem}`, { max: formatDecimal(criteria[col]?.max ?? '0', language) })
  }
  const missing = assessment.leads ? checkJudgements(judgements) : []
  const problems = [
    ...cells.flatMap((_, col) => {
      const problem = problemOf(col)
      if (!problem) return []
      const criterion = criteria[col]
      const id = criterion ? fieldId(criterion.code) : commentField
      const name = criterion ? `${criterion.code} ${text(criterion.label)}` : t('comment')
      return [{ key: id, text: `${name}: ${problem}`, onGo: () => document.getElementById(id)?.focus() }]
    }),
    ...missing.map(({ component, id }) => ({
      key: id,
      text: `${t(`common:component.${component}`)}: ${t('common:form.required')}`,
      onGo: () => document.getElementById(id)?.focus(),
    })),
  ]
  const total = formatPoints(rowTotal(row, cells), language)
  const send = async () => {
    await confirm.mutateAsync({
      input: { ...confirmation(row, cells), judgements: assessment.leads ? judgementInput(judgements) : null },
    })
    setChecking(false)
    toast(t('confirmedCount', { count: 1 }))
  }

  return (
    <>
      {asked && <ErrorSummary title={t('common:problems', { count: problems.length })} problems={problems} />}
      <CriteriaTable
        criteria={criteria}
        columns={[
          {
            key: 'self',
            header: t('common:form01.self'),
            cell: (criterion) => (criterion.self ? formatDecimal(criterion.self, language) : '–'),
            total: formatPoints(assessment.selfTotal, language),
          },
          {
            key: 'confirmed',
            header: t('common:form01.confirmed'),
            total,
            cell: (criterion) => {
              const col = criteria.indexOf(criterion)
              return (
                <DecimalField
                  id={fieldId(criterion.code)}
                  label={`${criterion.code} ${text(criterion.label)}`}
                  hideLabel
                  value={points[col] ?? ''}
                  error={problemOf(col)}
                  onChange={(value) => setPoints(points.map((old, index) => (index === col ? value : old)))}
                />
              )
            },
          },
        ]}
      />
      <Facts
        facts={[
          [t('common:form01.strengths'), assessment.strengths],
          [t('common:form01.shortcomings'), assessment.shortcomings],
        ]}
      />
      {assessment.leads && <Judgements values={judgements} onChange={setJudgements} />}
      <TextArea
        id={commentField}
        label={t('comment')}
        hint={t('commentHint')}
        value={comment}
        error={asked ? problemOf(criteria.length) : undefined}
        onChange={(event) => setComment(event.target.value)}
      />
      <DialogActions>
        <Button
          variant="primary"
          onClick={() => {
            setAsked(true)
            if (problems.length === 0) setChecking(true)
          }}
        >
          {t('confirm')}
        </Button>
      </DialogActions>
      <Dialog title={t('confirmTitle')} isOpen={checking} onClose={() => setChecking(false)}>
        {confirm.error && <ErrorNote error={confirm.error} />}
        <p>{t('confirmHint')}</p>
        <Facts
          facts={[
            [t('self'), formatPoints(assessment.selfTotal, language)],
            [t('confirmed'), total],
            [t('comment'), comment],
          ]}
        />
        <DialogActions>
          <Button onClick={() => setChecking(false)}>{t('goOn')}</Button>
          <Button variant="primary" busy={confirm.isPending} onClick={() => void send().catch(() => undefined)}>
            {t('confirm')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
