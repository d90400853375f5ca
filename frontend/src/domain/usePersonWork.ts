import { useInfiniteQuery } from '@tanstack/react-query'
import { PersonWorkDocument, type PersonWorkQuery } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

/** Work items of a person in a period, fifty at a time. */
export function usePersonWork(period: string, person: string) {
  const query = useInfiniteQuery<PersonWorkQuery, ApiError>({
    queryKey: [...queryKey(PersonWorkDocument, { period, person }), 'pages'],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(PersonWorkDocument, { period, person, after: pageParam as string | null }, signal),
    getNextPageParam: (last) => (last.workItems.pageInfo.hasNextPage ? last.workItems.pageInfo.endCursor : undefined),
  })
  return { query, items: query.data?.pages.flatMap((page) => page.workItems.edges.map((edge) => edge.node)) ?? [] }
}
