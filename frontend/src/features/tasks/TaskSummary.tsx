import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TaskSummariesDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'

const counts = ['open', 'dueSoon', 'overdue', 'backlog', 'daysOverdue', 'onTime', 'late', 'awaiting'] as const

/** Overdue and backlog of each unit and its head, as of any day. */
export function TaskSummary({ unit, asOf }: { unit: string | null; asOf: string | null }) {
  const { t } = useTranslation(['tasks', 'common'])
  const query = useGql(TaskSummariesDocument, { unit, asOf }, { keep: true })
  return (
    <Card>
      <Loaded query={query} skeleton={8}>
        {({ taskSummaries }) =>
          taskSummaries.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <Table
              caption={t('byUnit')}
              rows={taskSummaries}
              rowKey={(row) => row.unit.id}
              columns={[
                {
                  key: 'unit',
                  header: t('common:unit'),
                  rowHeader: true,
                  cell: (row) => (
                    <>
                      <Link to="/don-vi" search={{ donvi: row.unit.id }}>
                        {row.unit.name}
                      </Link>
                      <div className="muted small">{row.heads.join(', ')}</div>
                    </>
                  ),
                },
                ...counts.map((key) => ({
                  key,
                  header: t(`counts.${key}`),
                  number: true,
                  cell: (row: (typeof taskSummaries)[number]) => row[key],
                })),
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  )
}
