import { WhatIfPage } from '@/features/rules/WhatIfPage'

export default function RulesRoute() {
  return <WhatIfPage />
}
