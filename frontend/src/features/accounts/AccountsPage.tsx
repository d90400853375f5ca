import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountsDocument, type AccountsQuery, type FirstPasswordShownFragment } from '@/gql/generated/graphql'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { AccountDrawer } from './AccountDrawer'
import { AccountTable } from './AccountTable'
import { CreateAccountDialog, CreateStaffAccountsDialog } from './CreateDialogs'
import { PolicyDialog } from './PolicyDialog'
import { Slips } from './Slips'

interface Props {
  search: string
  officesOnly: boolean
  onSearch: (search: string) => void
}

export function AccountsPage({ search, officesOnly, onSearch }: Props) {
  const { t } = useTranslation('accounts')
  const [open, setOpen] = useState<'one' | 'many' | 'account' | 'policy' | null>(null)
  const [accountId, setAccountId] = useState<string>()
  const [slips, setSlips] = useState<readonly FirstPasswordShownFragment[]>([])
  const variables = { search: search || null, withoutPerson: officesOnly || null, count: true }
  const query = useInfiniteQuery<AccountsQuery, ApiError>({
    queryKey: queryKey(AccountsDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(AccountsDocument, { ...variables, after: pageParam as string | null, count: pageParam === null }, signal),
    getNextPageParam: ({ accounts: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages
  const accounts = pages?.flatMap((page) => page.accounts.edges.map((edge) => edge.node)) ?? []
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button onClick={() => setOpen('policy')}>{t('policy')}</Button>
          <Button onClick={() => setOpen('one')}>{t('create')}</Button>
          <Button variant="primary" onClick={() => setOpen('many')}>
            {t('createMany')}
          </Button>
        </>
      }
    >
      {slips.length > 0 && <Slips slips={slips} onDone={() => setSlips([])} />}
      <div className="no-print">
        <Tabs label={t('views')}>
          <Link to="/tai-khoan" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
            {t('all')}
          </Link>
          <Link to="/tai-khoan" search={(old) => ({ ...old, xem: 'co-quan' })} activeOptions={tabMatch}>
            {t('offices')}
          </Link>
        </Tabs>
      </div>
      <Filters>
        <SearchField label={t('search')} placeholder={t('searchHint')} value={search} onChange={onSearch} />
      </Filters>
      <Card className="no-print">
        <Loaded query={query} skeleton={10}>
          {() =>
            accounts.length === 0 ? (
              <EmptyState title={t('empty')} />
            ) : (
              <>
                <AccountTable
                  accounts={accounts}
                  onOpen={(id) => {
                    setAccountId(id)
                    setOpen('account')
                  }}
                />
                <TableFoot query={query} shown={accounts.length} total={pages?.[0]?.accounts.totalCount} />
              </>
            )
          }
        </Loaded>
      </Card>
      <CreateAccountDialog
        isOpen={open === 'one'}
        onClose={() => setOpen(null)}
        onCreated={(slip) => setSlips([slip])}
      />
      <PolicyDialog isOpen={open === 'policy'} onClose={() => setOpen(null)} />
      <CreateStaffAccountsDialog isOpen={open === 'many'} onClose={() => setOpen(null)} onCreated={setSlips} />
      <AccountDrawer
        account={accounts.find((account) => account.id === accountId) ?? null}
        isOpen={open === 'account'}
        onClose={() => setOpen(null)}
        onNewPassword={(slip) => {
          setSlips([slip])
          setOpen(null)
        }}
      />
    </Page>
  )
}
