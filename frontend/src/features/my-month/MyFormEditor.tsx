import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CriteriaTable } from '@/domain/Criteria'
import { checkPoints, totalOf } from '@/domain/points'
import { useText } from '@/domain/text'
import { type AssessmentShownFragment, type PeriodOptionFragment, SubmitFormDocument } from '@/gql/generated/graphql'
import { formatTime } from '@/lib/dates'
import { formatDecimal, formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DecimalField } from '@/ui/DecimalField'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextArea } from '@/ui/Field'
import { ErrorNote, ErrorSummary, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { toast } from '@/ui/Toast'
import styles from './MyForm.module.css'
import { useFormDraft } from './useFormDraft'

interface Props {
  period: PeriodOptionFragment
  assessment: AssessmentShownFragment
  /** Starts over from what the server has. */
  onReload: () => void
}

const fieldId = (code: string) => `tieu-chi-${code}`

export function MyFormEditor({ period, assessment, onReload }: Props) {
  const { t } = useTranslation(['month', 'common'])
  const text = useText()
  const { language } = usePreferences()
  const draft = useFormDraft(period.id, assessment)
  const submit = useGqlMutation(SubmitFormDocument)
  const [asked, setAsked] = useState(false)
  const [checking, setChecking] = useState(false)

  const { criteria } = assessment
  const pointsOf = (code: string) => draft.values.points[code] ?? ''
  const total = formatPoints(totalOf(criteria.map(({ code }) => pointsOf(code))), language)
  const problemOf = (criterion: (typeof criteria)[number]) => {
    const problem = checkPoints(pointsOf(criterion.code), criterion.max)
    // An empty field is no mistake before sending has been asked for.
    if (!problem || (problem === 'missing' && !asked)) return undefined
    return t(`common:points.${problem}`, { max: formatDecimal(criterion.max, language) })
  }
  const problems = criteria.flatMap((criterion) => {
    const problem = problemOf(criterion)
    if (!problem) return []
    const onGo = () => document.getElementById(fieldId(criterion.code))?.focus()
    return [{ key: criterion.code, text: `${criterion.code} ${text(criterion.label)}: ${problem}`, onGo }]
  })

  const ask = () => {
    setAsked(true)
    if (criteria.every((criterion) => checkPoints(pointsOf(criterion.code), criterion.max) === null)) setChecking(true)
  }
  const send = async () => {
    const saved = draft.dirty ? await draft.save() : draft.saved
    await submit.mutateAsync({ assessment: saved.id, version: saved.version })
    setChecking(false)
    toast(t('sent'))
  }
  const reload = () => {
    draft.discard()
    onReload()
  }

  return (
    <>
      {assessment.reason && <Notice tone="warning">{t('returned', { reason: assessment.reason })}</Notice>}
      {asked && <ErrorSummary title={t('common:problems', { count: problems.length })} problems={problems} />}
      {draft.failure && (
        <ErrorNote error={draft.failure} onRetry={draft.failure.code === 'CONFLICT' ? reload : undefined} />
      )}
      <Card title={t('common:form01.title')} actions={<SaveStatus draft={draft} />}>
        <CriteriaTable
          criteria={criteria}
          columns={[
            {
              key: 'self',
              header: t('common:form01.self'),
              total,
              cell: (criterion) => (
                <DecimalField
                  id={fieldId(criterion.code)}
                  label={`${criterion.code} ${text(criterion.label)}`}
                  hideLabel
                  value={pointsOf(criterion.code)}
                  error={problemOf(criterion)}
                  onChange={(value) =>
                    draft.change({ ...draft.values, points: { ...draft.values.points, [criterion.code]: value } })
                  }
                />
              ),
            },
          ]}
        />
      </Card>
      <Card padded>
        <TextArea
          label={t('common:form01.strengths')}
          value={draft.values.strengths}
          onChange={(event) => draft.change({ ...draft.values, strengths: event.target.value })}
        />
        <TextArea
          label={t('common:form01.shortcomings')}
          value={draft.values.shortcomings}
          onChange={(event) => draft.change({ ...draft.values, shortcomings: event.target.value })}
        />
        <div className={styles.submit}>
          <Button variant="primary" onClick={ask}>
            {t('check')}
          </Button>
        </div>
      </Card>
      <Dialog title={t('checkTitle')} size="wide" isOpen={checking} onClose={() => setChecking(false)}>
        <p>{t('checkHint', { names: assessment.confirmer.names.join(', ') || text(assessment.confirmer.office) })}</p>
        {submit.error && <ErrorNote error={submit.error} />}
        <CriteriaTable
          criteria={criteria}
          columns={[
            {
              key: 'self',
              header: t('common:form01.self'),
              cell: (criterion) => formatDecimal(pointsOf(criterion.code) || '0', language),
              total,
            },
          ]}
        />
        <DialogActions>
          <Button onClick={() => setChecking(false)}>{t('goOn')}</Button>
          <Button variant="primary" busy={submit.isPending} onClick={() => void send().catch(() => undefined)}>
            {t('send')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

function SaveStatus({ draft }: { draft: ReturnType<typeof useFormDraft> }) {
  const { t } = useTranslation('month')
  return (
    <div className={styles.status} role="status">
      {draft.dirty ? t('unsaved') : draft.savedAt ? t('saved', { time: formatTime(draft.savedAt) }) : ''}
    </div>
  )
}
