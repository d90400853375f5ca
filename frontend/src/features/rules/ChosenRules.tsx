import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { formatDate } from '@/lib/dates'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'
import type { RuleChoice } from './ChosenRulesPage'

interface Props {
  rows: readonly RuleChoice[]
  mayEnd: boolean
  onEnd: (choice: RuleChoice) => void
}

/** The register of choices, the latest first: what, for which act, from which day, by which document. */
export function ChosenRules({ rows, mayEnd, onEnd }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  if (rows.length === 0) {
    return (
      <Card title={t('chosen.list')}>
        <EmptyState title={t('chosen.none')}>{t('chosen.noneHint')}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={t('chosen.list')}>
      <Table
        caption={t('chosen.list')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'what', header: t('chosen.what'), rowHeader: true, cell: (row) => <What choice={row} /> },
          { key: 'act', header: t('chosen.act'), cell: (row) => row.policy && text(row.policy.title) },
          { key: 'scope', header: t('chosen.scope'), cell: (row) => row.agency?.name ?? t('chosen.wholeProvince') },
          { key: 'from', header: t('chosen.validFrom'), cell: (row) => formatDate(row.validFrom) },
          { key: 'to', header: t('chosen.validTo'), cell: (row) => (row.validTo ? formatDate(row.validTo) : '–') },
          { key: 'document', header: t('chosen.document'), cell: (row) => row.document },
          {
            key: 'end',
            header: <span className="visually-hidden">{t('chosen.end')}</span>,
            onScreen: true,
            label: '',
            cell: (row) =>
              mayEnd &&
              row.validTo === null && (
                <Button variant="link" onClick={() => onEnd(row)}>
                  {t('chosen.end')}
                </Button>
              ),
          },
        ]}
      />
    </Card>
  )
}

/** A layer by its name, or a question with the answer in words. */
function What({ choice }: { choice: RuleChoice }) {
  const { t } = useTranslation('rules')
  const text = useText()
  const answer = choice.question?.options.find((one) => one.code === choice.option)
  return (
    <>
      {choice.layer && text(choice.layer.title)}
      {choice.question && (
        <>
          {text(choice.question.question)} <b>{answer ? text(answer.text) : choice.option}</b>
        </>
      )}{' '}
      {choice.inForce && <Pill tone="success">{t('chosen.inForce')}</Pill>}{' '}
      {choice.layer?.unconfirmed && <Pill tone="warning">{t('part.unconfirmed')}</Pill>}
    </>
  )
}
