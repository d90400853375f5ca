import { getRouteApi } from '@tanstack/react-router'
import { MyMonthPage } from '@/features/my-month/MyMonthPage'

const route = getRouteApi('/thang-cua-toi')

export default function MyMonthRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <MyMonthPage
      period={search.ky}
      view={search.xem ?? 'cong-viec'}
      onPeriod={(ky) => void navigate({ search: (old) => ({ ...old, ky }) })}
    />
  )
}
