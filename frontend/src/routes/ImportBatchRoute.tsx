import { getRouteApi } from '@tanstack/react-router'
import { BatchPage } from '@/features/imports/BatchPage'

const route = getRouteApi('/nhap-du-lieu/$batch')

export default function ImportBatchRoute() {
  return <BatchPage id={route.useParams().batch} />
}
