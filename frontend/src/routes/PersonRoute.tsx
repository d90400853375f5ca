import { getRouteApi } from '@tanstack/react-router'
import { PersonPage } from '@/features/staff/PersonPage'

const route = getRouteApi('/can-bo/$id')

export default function PersonRoute() {
  return <PersonPage id={route.useParams().id} />
}
