import { useInfiniteQuery } from '@tanstack/react-query'
import { CapPeopleDocument, type CapPeopleQuery } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

export type CapPerson = CapPeopleQuery['ranking']['edges'][number]['node']

/** The people a cap had something to say about, best first, by pages of a hundred. */
export function useCapPeople(period: string, unit: string) {
  const variables = { period, unit }
  const query = useInfiniteQuery<CapPeopleQuery, ApiError>({
    queryKey: queryKey(CapPeopleDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(CapPeopleDocument, { ...variables, after: pageParam as string | null }, signal),
    getNextPageParam: (last) => (last.ranking.pageInfo.hasNextPage ? last.ranking.pageInfo.endCursor : undefined),
  })
  return { query, rows: query.data?.pages.flatMap((page) => page.ranking.edges.map((edge) => edge.node)) ?? [] }
}
