import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FetchRecordDocument, RecordsDocument, type RecordsQuery } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import type { ApiError } from '@/lib/errors'
import { downloadFile } from '@/lib/files'
import { request } from '@/lib/graphql'
import { queryKey, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import styles from './Ratings.module.css'

/** Papers by pages of fifty. */
function useRecords(filter: { period: string; unit: string }) {
  const query = useInfiniteQuery<RecordsQuery, ApiError>({
    queryKey: queryKey(RecordsDocument, { ...filter, count: true }),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(RecordsDocument, { ...filter, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: (last) => (last.records.pageInfo.hasNextPage ? last.records.pageInfo.endCursor : undefined),
  })
  const pages = query.data?.pages
  return {
    query,
    rows: pages?.flatMap((page) => page.records.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.records.totalCount,
  }
}

/** The papers of the year as they were made, each with its hash (Art. 24). */
export function Records({ period, unit }: { period: string; unit: string }) {
  const { t } = useTranslation('ratings')
  const { query, rows, total } = useRecords({ period, unit })
  const fetch = useGqlMutation(FetchRecordDocument, { refresh: false })
  return (
    <Card title={t('records')}>
      {fetch.error && <ErrorNote error={fetch.error} />}
      <Loaded query={query} skeleton={8}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('noRecord')}>{t('noRecordHint')}</EmptyState>
          ) : (
            <>
              <Table
                caption={t('records')}
                rows={rows}
                rowKey={(one) => one.id}
                columns={[
                  {
                    key: 'kind',
                    header: t('paper'),
                    rowHeader: true,
                    cell: (one) => (
                      <>
                        {t(`record.${one.kind}`)}
                        <div className="muted small">
                          {t('paperVersion', { number: one.number })}, {t(`origin.${one.origin}`)}
                        </div>
                      </>
                    ),
                  },
                  { key: 'about', header: t('who'), cell: (one) => one.person?.fullName ?? one.unit.name },
                  {
                    key: 'made',
                    header: t('made'),
                    cell: (one) => (
                      <>
                        {formatDateTime(one.madeAt)}
                        <div className="muted small">{one.madeBy}</div>
                      </>
                    ),
                  },
                  { key: 'hash', header: 'SHA-256', cell: (one) => <code className={styles.hash}>{one.sha256}</code> },
                  {
                    key: 'get',
                    header: <span className="visually-hidden">{t('acts')}</span>,
                    label: t('acts'),
                    cell: (one) => (
                      <Button
                        variant="link"
                        aria-label={t('downloadOf', { name: one.name })}
                        onClick={() =>
                          fetch.mutate(
                            { record: one.id },
                            { onSuccess: ({ fetchRecord }) => downloadFile(fetchRecord) },
                          )
                        }
                      >
                        {t('download')}
                      </Button>
                    ),
                  },
                ]}
              />
              <TableFoot query={query} shown={rows.length} total={total} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
