import { getRouteApi } from '@tanstack/react-router'
import { ExplanationDrawer } from '@/features/explanation/ExplanationDrawer'
import { ProposalsPage } from '@/features/proposals/ProposalsPage'
import type { Verdict } from '@/gql/generated/graphql'

const route = getRouteApi('/de-xuat')
const verdicts = { 'khong-du': 'DOES_NOT_QUALIFY', thieu: 'OPEN' } as const satisfies Record<string, Verdict>

export default function ProposalsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: { ky?: string; donvi?: string | undefined; 'noi-dung'?: string | undefined }) =>
    void navigate({ search: (old) => ({ ...old, ...part, 'ket-qua': undefined }), replace: true })
  const open = (id: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, 'ket-qua': id }), replace: true, resetScroll: false })
  return (
    <ProposalsPage
      period={search.ky}
      unit={search.donvi ?? null}
      norm={search['noi-dung'] ?? null}
      verdict={search.xem ? verdicts[search.xem] : 'QUALIFIES'}
      open={search['ket-qua']}
      onChange={change}
      onOpen={open}
    >
      {(result) => <ExplanationDrawer {...result} onMove={open} onClose={() => open(undefined)} />}
    </ProposalsPage>
  )
}
