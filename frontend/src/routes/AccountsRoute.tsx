import { getRouteApi } from '@tanstack/react-router'
import { AccountsPage } from '@/features/accounts/AccountsPage'

const route = getRouteApi('/tai-khoan')

export default function AccountsRoute() {
  const { q, xem } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <AccountsPage
      search={q ?? ''}
      officesOnly={xem === 'co-quan'}
      onSearch={(next) => void navigate({ search: (old) => ({ ...old, q: next || undefined }), replace: true })}
    />
  )
}
