import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { CatalogueDocument, type CatalogueQuery } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { queryKey } from '@/lib/query'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'

interface Props {
  search: string
  agency: string | undefined
}

/** Products in force with the coefficients that make them comparable. */
export function ProductsInForce({ search, agency }: Props) {
  const { t } = useTranslation('catalogue')
  const { language } = usePreferences()
  const variables = { search: search || null, agency: agency ?? null, count: true }
  const query = useInfiniteQuery<CatalogueQuery, ApiError>({
    queryKey: queryKey(CatalogueDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(
        CatalogueDocument,
        { ...variables, after: pageParam as string | null, count: pageParam === null },
        signal,
      ),
    getNextPageParam: ({ workProducts: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  const products = pages?.flatMap((page) => page.workProducts.edges.map((edge) => edge.node)) ?? []
  const number = (value: string) => formatDecimal(value, language)
  return (
    <Card>
      <Loaded query={query} skeleton={10}>
        {() =>
          products.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <>
              <Table
                caption={t('title')}
                rows={products}
                rowKey={(product) => product.id}
                columns={[
                  { key: 'group', header: t('group'), number: true, cell: (product) => product.complexityGroup },
                  {
                    key: 'name',
                    header: t('name'),
                    rowHeader: true,
                    cell: (product) => (
                      <>
                        {product.name} {product.standard && <Pill tone="success">{t('standard')}</Pill>}
                        {product.detail && <div className="muted small">{product.detail}</div>}
                      </>
                    ),
                  },
                  { key: 'output', header: t('output'), cell: (product) => product.output },
                  { key: 'section', header: t('section'), cell: (product) => product.section },
                  {
                    key: 'points',
                    header: t('points'),
                    number: true,
                    cell: (product) => `${number(product.points)} / ${number(product.groupMaximum)}`,
                  },
                  {
                    key: 'coefficient',
                    header: t('coefficient'),
                    number: true,
                    cell: (product) => <b>{number(product.coefficient)}</b>,
                  },
                  { key: 'agency', header: t('agency'), cell: (product) => product.agency.name },
                ]}
              />
              <TableFoot query={query} shown={products.length} total={pages?.[0]?.workProducts.totalCount} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
