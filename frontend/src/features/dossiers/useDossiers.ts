import { useInfiniteQuery } from '@tanstack/react-query'
import { type DossierFilter, DossierListDocument, type DossierListQuery } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

/** Dossiers by pages of fifty; how many there are in all is counted once. */
export function useDossiers(filter: DossierFilter) {
  const query = useInfiniteQuery<DossierListQuery, ApiError>({
    queryKey: queryKey(DossierListDocument, { filter, count: true }),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(DossierListDocument, { filter, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: (last) => (last.dossiers.pageInfo.hasNextPage ? last.dossiers.pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  return {
    query,
    rows: pages?.flatMap((page) => page.dossiers.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.dossiers.totalCount,
  }
}
