import { getRouteApi } from '@tanstack/react-router'
import { ComparisonPage } from '@/features/comparison/ComparisonPage'

const route = getRouteApi('/so-sanh')

export default function ComparisonRoute() {
  const { ky, nguoi } = route.useSearch()
  return <ComparisonPage period={ky} persons={nguoi?.split(',') ?? []} />
}
