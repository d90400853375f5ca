import { getRouteApi } from '@tanstack/react-router'
import { RuleTextsPage } from '@/features/rules/RuleTextsPage'

const route = getRouteApi('/bo-quy-tac')

export default function RuleTextsRoute() {
  const { ngay, doituong } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <RuleTextsPage
      day={ngay}
      subject={doituong}
      onChange={(filter) => void navigate({ search: (old) => ({ ...old, ...filter }), replace: true })}
    />
  )
}
