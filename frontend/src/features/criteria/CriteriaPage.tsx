import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  AdoptExampleCriteriaDocument,
  CriteriaActionsDocument,
  CriteriaDocument,
  type CriteriaQuery,
  type CriterionRowFragment,
} from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey, useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { CriteriaTable } from './CriteriaTable'
import { CriterionDialog } from './CriterionDialog'
import { Regulations } from './Regulations'

/** Indicators of units and people as the province set them. */
export function CriteriaPage() {
  const { t } = useTranslation('criteria')
  const writes = useGql(CriteriaActionsDocument, {}).data?.unitActions.includes('SAVE_CRITERION')
  const [edited, setEdited] = useState<CriterionRowFragment | 'new' | null>(null)
  const adopt = useGqlMutation(AdoptExampleCriteriaDocument)
  const variables = { state: null, count: true }
  const query = useInfiniteQuery<CriteriaQuery, ApiError>({
    queryKey: queryKey(CriteriaDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(CriteriaDocument, { ...variables, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: ({ criteria: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  })
  const pages = query.data?.pages
  const rows = pages?.flatMap((page) => page.criteria.edges.map((edge) => edge.node)) ?? []
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('lead')}{' '}
          <Link to="/lua-chon-quy-tac" search={{}}>
            {t('rules')}
          </Link>
        </>
      }
      actions={
        writes && (
          <>
            <Button busy={adopt.isPending} onClick={() => adopt.mutate({})}>
              {t('adopt')}
            </Button>
            <Button variant="primary" onClick={() => setEdited('new')}>
              {t('add')}
            </Button>
          </>
        )
      }
    >
      {adopt.error && <ErrorNote error={adopt.error} />}
      <Regulations />
      <Card title={t('list')}>
        <Loaded query={query} skeleton={10}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
            ) : (
              <>
                <CriteriaTable rows={rows} onEdit={setEdited} />
                <TableFoot query={query} shown={rows.length} total={pages?.[0]?.criteria.totalCount} />
              </>
            )
          }
        </Loaded>
      </Card>
      <CriterionDialog
        key={edited === null || edited === 'new' ? 'new' : edited.id}
        criterion={edited === 'new' ? null : edited}
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
      />
    </Page>
  )
}
