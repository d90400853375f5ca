import { getRouteApi } from '@tanstack/react-router'
import { DossierPage } from '@/features/dossiers/DossierPage'

const route = getRouteApi('/ho-so/$id')

export default function DossierRoute() {
  return <DossierPage id={route.useParams().id} />
}
