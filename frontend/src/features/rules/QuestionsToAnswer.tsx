import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { ChoosablePolicyFragment, RuleQuestionShownFragment } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import { AnswerDialog } from './AnswerDialog'
import type { RuleChoice } from './ChosenRulesPage'

interface Props {
  act: ChoosablePolicyFragment
  /** Answers in force. */
  chosen: readonly RuleChoice[]
  may: boolean
}

/** What an act leaves open: the answer in force, why, and where the act is silent. */
export function QuestionsToAnswer({ act, chosen, may }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const [asked, ask] = useState<RuleQuestionShownFragment | null>(null)
  const answered = (row: RuleQuestionShownFragment) => chosen.find((one) => one.question?.name === row.name)
  const inForce = (row: RuleQuestionShownFragment) => answered(row)?.option ?? row.chosen
  if (act.questions.length === 0) return null
  return (
    <Card title={t('law.questions')}>
      <Table
        caption={t('law.questions')}
        rows={act.questions}
        rowKey={(row) => row.name}
        columns={[
          {
            key: 'question',
            header: t('question'),
            rowHeader: true,
            cell: (row) => (
              <>
                {text(row.question)}
                <div className="muted small">{text(row.citation)}</div>
              </>
            ),
          },
          {
            key: 'answer',
            header: t('chosen.answer'),
            cell: (row) => {
              const option = row.options.find((one) => one.code === inForce(row))
              return (
                <>
                  <b>{option ? text(option.text) : inForce(row)}</b>
                  {answered(row) ? (
                    <div className="muted small">{t('chosen.by', { document: answered(row)?.document })}</div>
                  ) : (
                    <div className="muted small">
                      {t('chosen.byDefault', { reason: text(row.reason) })}{' '}
                      {row.unconfirmed && <Pill tone="warning">{t('part.unconfirmed')}</Pill>}
                    </div>
                  )}
                </>
              )
            },
          },
          {
            key: 'choose',
            header: <span className="visually-hidden">{t('chosen.chooseAnswer')}</span>,
            onScreen: true,
            label: '',
            cell: (row) =>
              may && (
                <Button variant="link" onClick={() => ask(row)}>
                  {t('chosen.chooseAnswer')}
                </Button>
              ),
          },
        ]}
      />
      <AnswerDialog policy={act.id} question={asked} current={asked && inForce(asked)} onClose={() => ask(null)} />
    </Card>
  )
}
