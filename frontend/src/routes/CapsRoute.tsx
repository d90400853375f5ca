import { getRouteApi } from '@tanstack/react-router'
import { useViewer } from '@/domain/viewer'
import { CapsPage } from '@/features/caps/CapsPage'

const route = getRouteApi('/tran-xuat-sac')

export default function CapsRoute() {
  const { ky, donvi } = route.useSearch()
  const navigate = route.useNavigate()
  const viewer = useViewer()
  return (
    <CapsPage
      period={ky}
      unit={donvi ?? viewer.agency?.id ?? viewer.scope[0]?.id}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
