import { useInfiniteQuery } from '@tanstack/react-query'
import { RatingListDocument, type RatingListQuery, type RatingListQueryVariables } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'

/** Years by pages of a hundred; how many there are in all is counted once. */
export function useRatings(filter: Omit<RatingListQueryVariables, 'after' | 'count'>) {
  const variables = { ...filter, count: true }
  const query = useInfiniteQuery<RatingListQuery, ApiError>({
    queryKey: queryKey(RatingListDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(RatingListDocument, { ...filter, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: (last) =>
      last.annualRatings.pageInfo.hasNextPage ? last.annualRatings.pageInfo.endCursor : undefined,
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  return {
    query,
    rows: pages?.flatMap((page) => page.annualRatings.edges.map((edge) => edge.node)) ?? [],
    total: pages?.[0]?.annualRatings.totalCount,
  }
}

interface Rated {
  person: { fullName: string } | null
  unit: { name: string }
}

/** Whom a year is about. */
export const nameOf = ({ person, unit }: Rated) => person?.fullName ?? unit.name
