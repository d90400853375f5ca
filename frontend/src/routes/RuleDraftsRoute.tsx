import { RuleDraftsPage } from '@/features/rules/RuleDraftsPage'

export default function RuleDraftsRoute() {
  return <RuleDraftsPage />
}
