import { getRouteApi } from '@tanstack/react-router'
import { MeetingPage } from '@/features/ratings/MeetingPage'

const route = getRouteApi('/hop-danh-gia/$id')

export default function MeetingRoute() {
  return <MeetingPage id={route.useParams().id} />
}
