import { useInfiniteQuery } from '@tanstack/react-query'
import { PetitionListDocument, type PetitionListQuery, type PetitionListQueryVariables } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

/** Petitions by pages of fifty; how many there are in all is counted once. */
export function usePetitions(filter: Omit<PetitionListQueryVariables, 'after' | 'count'>) {
  const query = useInfiniteQuery<PetitionListQuery, ApiError>({
    queryKey: queryKey(PetitionListDocument, { ...filter, count: true }),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(
        PetitionListDocument,
        { ...filter, after: pageParam as string | null, count: pageParam === null },
        signal,
      ),
    getNextPageParam: (last) => (last.petitions.pageInfo.hasNextPage ? last.petitions.pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  return {
    query,
    rows: pages?.flatMap((page) => page.petitions.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.petitions.totalCount,
  }
}
