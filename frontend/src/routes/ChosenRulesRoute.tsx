import { getRouteApi } from '@tanstack/react-router'
import { ChosenRulesPage } from '@/features/rules/ChosenRulesPage'

const route = getRouteApi('/lua-chon-quy-tac')

export default function ChosenRulesRoute() {
  const navigate = route.useNavigate()
  return (
    <ChosenRulesPage
      policy={route.useSearch().vanban}
      onChange={(vanban) => void navigate({ search: { vanban }, replace: true })}
    />
  )
}
