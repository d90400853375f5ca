import { getRouteApi } from '@tanstack/react-router'
import { useViewer } from '@/domain/viewer'
import { UnitPage } from '@/features/unit/UnitPage'

const route = getRouteApi('/don-vi')

export default function UnitRoute() {
  const { donvi, ky, xem } = route.useSearch()
  const navigate = route.useNavigate()
  const viewer = useViewer()
  return (
    <UnitPage
      unit={donvi ?? viewer.scope[0]?.id}
      period={ky}
      view={xem}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
