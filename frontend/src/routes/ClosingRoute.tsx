import { getRouteApi } from '@tanstack/react-router'
import { ClosingPage } from '@/features/closing/ClosingPage'

const route = getRouteApi('/chot-thang')

export default function ClosingRoute() {
  const { ky, donVi } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <ClosingPage
      period={ky}
      unit={donVi}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }) })}
    />
  )
}
