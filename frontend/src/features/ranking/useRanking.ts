import { useInfiniteQuery } from '@tanstack/react-query'
import { RankingListDocument, type RankingListQuery, type RankingListQueryVariables } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

export type RankingFilter = Omit<RankingListQueryVariables, 'after' | 'count'>

/** The list by pages of a hundred; how many there are in all is counted once. */
export function useRanking(filter: RankingFilter | null) {
  const variables = { ...filter, period: filter?.period ?? '', count: true }
  const query = useInfiniteQuery<RankingListQuery, ApiError>({
    queryKey: queryKey(RankingListDocument, variables),
    enabled: filter !== null,
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(
        RankingListDocument,
        { ...variables, after: pageParam as string | null, count: pageParam === null },
        signal,
      ),
    getNextPageParam: (last) => (last.ranking.pageInfo.hasNextPage ? last.ranking.pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  return {
    query,
    rows: pages?.flatMap((page) => page.ranking.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.ranking.totalCount,
  }
}
