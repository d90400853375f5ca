import { getRouteApi } from '@tanstack/react-router'
import { FileRatingPetition } from '@/features/petitions/FilePetition'
import { RatingsPage } from '@/features/ratings/RatingsPage'

const route = getRouteApi('/xep-loai-nam')

export default function RatingsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <RatingsPage
      period={search.ky}
      unit={search.donvi}
      view={search.xem}
      petition={(rating) => <FileRatingPetition rating={rating.id} result={rating.result?.id} />}
      onChange={(part) => void navigate({ search: (old) => ({ ...old, ...part }), replace: true })}
    />
  )
}
