import { getRouteApi } from '@tanstack/react-router'
import { RuleDraftPage } from '@/features/rules/RuleDraftPage'

const route = getRouteApi('/du-thao-quy-tac/$id')

export default function RuleDraftRoute() {
  return <RuleDraftPage id={route.useParams().id} />
}
