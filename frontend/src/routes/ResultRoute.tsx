import { getRouteApi } from '@tanstack/react-router'
import { ResultPage } from '@/features/explanation/ResultPage'

const route = getRouteApi('/ket-qua/$id')

export default function ResultRoute() {
  return <ResultPage id={route.useParams().id} />
}
