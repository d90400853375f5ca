import { getRouteApi } from '@tanstack/react-router'
import { DossiersPage } from '@/features/dossiers/DossiersPage'
import { kinds, states } from '@/features/dossiers/kinds'

const route = getRouteApi('/ho-so')

export default function DossiersRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <DossiersPage
      period={search.ky}
      unit={search.donvi ?? null}
      kind={kinds.find((kind) => kind === search.loai) ?? null}
      state={states.find((state) => state === search['trang-thai']) ?? null}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
