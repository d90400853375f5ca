import { getRouteApi } from '@tanstack/react-router'
import { AuditPage } from '@/features/audit/AuditPage'

const route = getRouteApi('/nhat-ky')

export default function AuditRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <AuditPage
      search={search}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
