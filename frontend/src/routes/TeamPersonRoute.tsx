import { getRouteApi } from '@tanstack/react-router'
import { TeamPersonPage } from '@/features/team-month/TeamPersonPage'

const route = getRouteApi('/cham-diem/$nguoi')

export default function TeamPersonRoute() {
  const { nguoi } = route.useParams()
  const { ky, donVi } = route.useSearch()
  return <TeamPersonPage person={nguoi} period={ky} unit={donVi ?? null} />
}
