import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ImportBatchesDocument, type ImportBatchesQuery } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { BatchTable } from './BatchTable'
import { Uploader } from './Uploader'

export function ImportsPage() {
  const { t } = useTranslation('imports')
  const query = useInfiniteQuery<ImportBatchesQuery, ApiError>({
    queryKey: queryKey(ImportBatchesDocument, {}),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => request(ImportBatchesDocument, { after: pageParam as string | null }, signal),
    getNextPageParam: ({ importBatches: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  })
  const batches = query.data?.pages.flatMap((page) => page.importBatches.edges.map((edge) => edge.node)) ?? []
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Uploader />
      <Card title={t('history')}>
        <Loaded query={query}>
          {() =>
            batches.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
            ) : (
              <>
                <BatchTable batches={batches} />
                <TableFoot query={query} shown={batches.length} />
              </>
            )
          }
        </Loaded>
      </Card>
    </Page>
  )
}
