import { useInfiniteQuery } from '@tanstack/react-query'
import { PeopleDocument, type PeopleQuery } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

interface Filter {
  unit: string | null
  search: string | null
  withUnresolvedNote: boolean | null
}

export function usePeople(filter: Filter) {
  const variables = { ...filter, count: true }
  const query = useInfiniteQuery<PeopleQuery, ApiError>({
    queryKey: queryKey(PeopleDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(PeopleDocument, { ...variables, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: ({ people: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  return {
    query,
    people: pages?.flatMap((page) => page.people.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.people.totalCount,
  }
}
