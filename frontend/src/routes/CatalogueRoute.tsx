import { getRouteApi } from '@tanstack/react-router'
import { CataloguePage } from '@/features/catalogue/CataloguePage'

const route = getRouteApi('/danh-muc')

export default function CatalogueRoute() {
  const { q, donvi, xem } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <CataloguePage
      search={q ?? ''}
      agency={donvi}
      view={xem}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
