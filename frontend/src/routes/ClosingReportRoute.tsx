import { getRouteApi } from '@tanstack/react-router'
import { ClosingReportPage } from '@/features/closing/ClosingReportPage'

const route = getRouteApi('/bien-ban-chot/$id')

export default function ClosingReportRoute() {
  return <ClosingReportPage id={route.useParams().id} />
}
