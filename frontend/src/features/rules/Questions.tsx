import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { OpenQuestionShownFragment } from '@/gql/generated/graphql'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

/** What the law leaves open: the known answers, the one in force, and why. */
export function Questions({ questions }: { questions: readonly OpenQuestionShownFragment[] }) {
  const { t } = useTranslation('rules')
  const text = useText()
  if (questions.length === 0) return null
  return (
    <Card title={t('law.questions')}>
      <Table
        caption={t('law.questions')}
        rows={questions}
        rowKey={(row) => row.name}
        columns={[
          { key: 'question', header: t('question'), rowHeader: true, cell: (row) => text(row.question) },
          {
            key: 'options',
            header: t('law.options'),
            cell: (row) => (
              <ul>
                {row.options.map((one) => (
                  <li key={one.code}>
                    {one.code === row.chosen ? <b>{t('law.chosen', { answer: text(one.text) })}</b> : text(one.text)}
                    {!one.available && ` (${t('law.unavailable')})`}
                  </li>
                ))}
              </ul>
            ),
          },
          { key: 'reason', header: t('law.reason'), cell: (row) => text(row.reason) },
        ]}
      />
    </Card>
  )
}
