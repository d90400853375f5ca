import { getRouteApi } from '@tanstack/react-router'
import { ResultPage } from '@/features/explanation/ResultPage'
import { FilePetition } from '@/features/petitions/FilePetition'

const route = getRouteApi('/ket-qua/$id')

export default function ResultRoute() {
  const { id } = route.useParams()
  return <ResultPage id={id} acts={<FilePetition result={id} />} />
}
