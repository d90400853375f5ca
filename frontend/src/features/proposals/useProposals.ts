import { useInfiniteQuery } from '@tanstack/react-query'
import { ProposalListDocument, type ProposalListQuery, type ProposalListQueryVariables } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

/** Proposals by pages of fifty; how many there are in all is counted once. */
export function useProposals(filter: Omit<ProposalListQueryVariables, 'after' | 'count'>) {
  const variables = { ...filter, count: true }
  const query = useInfiniteQuery<ProposalListQuery, ApiError>({
    queryKey: queryKey(ProposalListDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(
        ProposalListDocument,
        { ...filter, after: pageParam as string | null, count: pageParam === null },
        signal,
      ),
    getNextPageParam: (last) => (last.proposals.pageInfo.hasNextPage ? last.proposals.pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  return {
    query,
    rows: pages?.flatMap((page) => page.proposals.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.proposals.totalCount,
  }
}
