import { getRouteApi } from '@tanstack/react-router'
import { StaffPage } from '@/features/staff/StaffPage'

const route = getRouteApi('/can-bo')

export default function StaffRoute() {
  const { donvi, q, xem } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <StaffPage
      unit={donvi}
      search={q ?? ''}
      notesOnly={xem === 'ghi-chu'}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
