import { getRouteApi } from '@tanstack/react-router'
import { DelegationsPage } from '@/features/delegations/DelegationsPage'

const route = getRouteApi('/uy-quyen')

export default function DelegationsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <DelegationsPage
      unit={search.donvi ?? null}
      all={search.xem === 'tat-ca'}
      onUnit={(unit) => void navigate({ search: (old) => ({ ...old, donvi: unit ?? undefined }), replace: true })}
    />
  )
}
