import { CriteriaPage } from '@/features/criteria/CriteriaPage'

export default function CriteriaRoute() {
  return <CriteriaPage />
}
