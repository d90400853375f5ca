import { getRouteApi } from '@tanstack/react-router'
import { OverduePage } from '@/features/overdue/OverduePage'

const route = getRouteApi('/so-qua-han')

export default function OverdueRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <OverduePage
      unit={search.donvi ?? null}
      day={search.ngay}
      period={search.ky}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
