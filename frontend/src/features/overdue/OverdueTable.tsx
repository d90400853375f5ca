import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Deadline, ExtendDialog } from '@/domain/ExtendDialog'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { OverdueLedgerDocument, type OverdueLedgerQuery } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'

type Line = OverdueLedgerQuery['overdue']['lines'][number]

const shown = 200

export function OverdueTable({ unit, asOf }: { unit: string | null; asOf: string | null }) {
  const { t } = useTranslation('overdue')
  const text = useText()
  const [extending, setExtending] = useState<Deadline | null>(null)
  const query = useGql(OverdueLedgerDocument, { unit, asOf, first: shown }, { keep: true })
  return (
    <Card
      title={
        query.data ? t('counted', { open: query.data.overdue.openCount, total: query.data.overdue.total }) : t('title')
      }
    >
      <Loaded query={query} skeleton={8}>
        {({ overdue }) =>
          overdue.lines.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <>
              <Table
                caption={t('title')}
                rows={overdue.lines}
                rowKey={(line) => `${line.kind}${line.subject}${line.period?.id}`}
                columns={[
                  { key: 'kind', header: t('kind'), cell: (line) => t(`kinds.${line.kind}`) },
                  {
                    key: 'content',
                    header: t('content'),
                    rowHeader: true,
                    cell: (line) => <Content line={line} words={text(line.content)} />,
                  },
                  { key: 'unit', header: t('unit'), cell: (line) => line.unit.name },
                  { key: 'office', header: t('office'), cell: (line) => line.office.join(', ') },
                  { key: 'due', header: t('due'), cell: (line) => <Due line={line} onExtend={setExtending} /> },
                  { key: 'days', header: t('days'), number: true, cell: (line) => line.days },
                  {
                    key: 'state',
                    header: t('state'),
                    cell: (line) =>
                      line.doneOn ? (
                        <Pill tone="warning">{t('doneLate', { day: formatDate(line.doneOn) })}</Pill>
                      ) : (
                        <Pill tone="error">{t('stillOpen')}</Pill>
                      ),
                  },
                ]}
              />
              {overdue.total > overdue.lines.length && (
                <p className="muted small">{t('more', { count: overdue.total })}</p>
              )}
            </>
          )
        }
      </Loaded>
      <ExtendDialog deadline={extending} onClose={() => setExtending(null)} />
    </Card>
  )
}

function Content({ line, words }: { line: Line; words: string }) {
  if (line.kind === 'ANSWER_PETITION') {
    return (
      <Link to="/kien-nghi/$id" params={{ id: line.subject }}>
        {words}
      </Link>
    )
  }
  if (line.kind === 'REPORT_PERSONNEL') {
    return (
      <Link to="/ho-so/$id" params={{ id: line.subject }}>
        {words}
      </Link>
    )
  }
  if (line.kind === 'NOTIFY_TERM') {
    return (
      <Link to="/can-bo/$id" params={{ id: line.subject }}>
        {words}
      </Link>
    )
  }
  return <>{words}</>
}

/** The day, the order that moved it, and the way to record another one for a stage of an agency. */
function Due({ line, onExtend }: { line: Line; onExtend: (deadline: Deadline) => void }) {
  const { t } = useTranslation('overdue')
  const { kind, period } = line
  const stage = kind === 'RATE_YEAR' || kind === 'RATE_UNITS' || kind === 'SEND_NATIONAL' ? kind : null
  return (
    <div>
      <span className="nowrap">{formatDate(line.dueOn)}</span>
      {line.order && <div className="muted small">{t('order', { document: line.order })}</div>}
      {stage && period && line.availableActions.includes('RECORD_EXTENSION') && (
        <div>
          <Button
            variant="link"
            aria-label={t('extendOf', { unit: line.unit.name })}
            onClick={() => onExtend({ stage, unit: line.subject, period: period.id, dueOn: line.dueOn })}
          >
            {t('extend')}
          </Button>
        </div>
      )}
    </div>
  )
}
