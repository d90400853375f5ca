import { getRouteApi } from '@tanstack/react-router'
import { ResultExplanation } from '@/features/explanation/ResultExplanation'
import { PetitionPage } from '@/features/petitions/PetitionPage'

const route = getRouteApi('/kien-nghi/$id')

export default function PetitionRoute() {
  return (
    <PetitionPage
      id={route.useParams().id}
      explanation={(result, step) => <ResultExplanation id={result} marked={step} />}
    />
  )
}
