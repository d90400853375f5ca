import { QueryClient, type UseMutationOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TypedDocumentString } from '@/gql/generated/graphql'
import { ApiError } from './errors'
import { request } from './graphql'

const retryable = new Set(['NETWORK'])

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && error instanceof ApiError && retryable.has(error.code),
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Key of an operation: its name and variables. */
export function queryKey<Variables>(document: TypedDocumentString<unknown, Variables>, variables: Variables) {
  const name = /(?:query|mutation|subscription) (\w+)/.exec(String(document))?.[1] ?? String(document)
  return [name, variables] as const
}

interface Options<Result> {
  enabled?: boolean
  /** Keep showing the last answer while the next one loads, so that a changed filter does not blank the page. */
  keep?: boolean
  refetchInterval?: (data: Result | undefined) => number | false
}

export function useGql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: Options<Result> = {},
) {
  const { refetchInterval } = options
  return useQuery<Result, ApiError>({
    queryKey: queryKey(document, variables),
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: (previous: Result | undefined) => previous }),
    ...(refetchInterval && { refetchInterval: (query) => refetchInterval(query.state.data as Result | undefined) }),
  } as Parameters<typeof useQuery<Result, ApiError>>[0])
}

/** A change. Numbers on other pages depend on it in ways only the server knows, so everything shown is read again. */
export function useGqlMutation<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  options: Omit<UseMutationOptions<Result, ApiError, Variables>, 'mutationFn'> & { refresh?: boolean } = {},
) {
  const client = useQueryClient()
  const { refresh = true, ...rest } = options
  return useMutation<Result, ApiError, Variables>({
    ...rest,
    mutationFn: (variables) => request(document, variables),
    onSettled: () => {
      if (refresh) void client.invalidateQueries()
    },
  })
}
