import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { type TaskRowFragment, TasksDocument, type TasksQuery, type TaskTiming } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { TaskActions } from './TaskActions'

interface Props {
  search: string
  unit: string | null
  asOf: string | null
  timing: TaskTiming | null
}

const tones = {
  OPEN: undefined,
  DUE_SOON: 'info',
  OVERDUE: 'warning',
  BACKLOG: 'error',
  ON_TIME: 'success',
  LATE: 'warning',
} as const

export function TaskList({ search, unit, asOf, timing }: Props) {
  const { t } = useTranslation(['tasks', 'common'])
  const variables = { search: search || null, unit, asOf, timing, count: true }
  const query = useInfiniteQuery<TasksQuery, ApiError>({
    queryKey: queryKey(TasksDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(TasksDocument, { ...variables, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: ({ assignedTasks: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  const tasks = pages?.flatMap((page) => page.assignedTasks.edges.map((edge) => edge.node)) ?? []
  return (
    <Card>
      <Loaded query={query} skeleton={10}>
        {() =>
          tasks.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <>
              <Table
                caption={t('title')}
                rows={tasks}
                rowKey={(task) => task.id}
                columns={[
                  { key: 'content', header: t('content'), rowHeader: true, cell: (task) => <Content task={task} /> },
                  { key: 'unit', header: t('common:unit'), cell: (task) => task.unit.name },
                  { key: 'assigner', header: t('assigner'), cell: (task) => t(`assigners.${task.assigner}`) },
                  { key: 'due', header: t('dueOn'), cell: (task) => <Due task={task} /> },
                  {
                    key: 'timing',
                    header: t('timing'),
                    cell: (task) => <Pill tone={tones[task.timing]}>{t(`timings.${task.timing}`)}</Pill>,
                  },
                  { key: 'state', header: t('state'), cell: (task) => <Standing task={task} /> },
                  { key: 'actions', header: t('actions'), onScreen: true, cell: (task) => <TaskActions task={task} /> },
                ]}
              />
              <TableFoot query={query} shown={tasks.length} total={pages?.[0]?.assignedTasks.totalCount} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}

function Content({ task }: { task: TaskRowFragment }) {
  const { t } = useTranslation(['tasks', 'common'])
  return (
    <>
      {task.content}
      <div className="muted small">
        {task.document} · {t(`origins.${task.origin}`)}
      </div>
      {task.remark && <div className="small">{t('remarkOf', { text: task.remark })}</div>}
    </>
  )
}

function Due({ task }: { task: TaskRowFragment }) {
  const { t } = useTranslation(['tasks', 'common'])
  return (
    <>
      {formatDate(task.dueOn)}
      {task.extensionDocument && (
        <div className="muted small">
          {t('extendedBy', { day: formatDate(task.firstDueOn), document: task.extensionDocument })}
        </div>
      )}
    </>
  )
}

function Standing({ task }: { task: TaskRowFragment }) {
  const { t } = useTranslation(['tasks', 'common'])
  return (
    <>
      {t(`states.${task.state}`)}
      {task.faulty && <Pill tone="warning">{t('faulty')}</Pill>}{' '}
      {task.exceeded && <Pill tone="success">{t('exceeded')}</Pill>}
      {task.doneOn && (
        <div className="muted small">
          {formatDate(task.doneOn)} · {task.evidence}
        </div>
      )}
    </>
  )
}
