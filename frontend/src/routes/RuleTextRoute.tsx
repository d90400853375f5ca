import { getRouteApi } from '@tanstack/react-router'
import { RuleTextPage } from '@/features/rules/RuleTextPage'

const route = getRouteApi('/bo-quy-tac/$hash')

export default function RuleTextRoute() {
  return <RuleTextPage hash={route.useParams().hash} />
}
