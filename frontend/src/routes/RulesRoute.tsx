import { getRouteApi } from '@tanstack/react-router'
import { WhatIfPage } from '@/features/rules/WhatIfPage'

const route = getRouteApi('/quy-tac')

export default function RulesRoute() {
  return <WhatIfPage draft={route.useSearch().duthao} />
}
