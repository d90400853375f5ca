import { getRouteApi } from '@tanstack/react-router'
import { PetitionsPage } from '@/features/petitions/PetitionsPage'

const route = getRouteApi('/kien-nghi')

export default function PetitionsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <PetitionsPage
      view={search.xem}
      unit={search.donvi ?? null}
      onUnit={(unit) => void navigate({ search: (old) => ({ ...old, donvi: unit ?? undefined }), replace: true })}
    />
  )
}
