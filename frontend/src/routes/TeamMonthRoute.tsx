import { getRouteApi } from '@tanstack/react-router'
import { TeamMonthPage } from '@/features/team-month/TeamMonthPage'

const route = getRouteApi('/cham-diem')

export default function TeamMonthRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <TeamMonthPage
      period={search.ky}
      unit={search.donVi ?? null}
      view={search.xem}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }) })}
    />
  )
}
