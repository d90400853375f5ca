import { getRouteApi } from '@tanstack/react-router'
import { ExplanationDrawer } from '@/features/explanation/ExplanationDrawer'
import { ProposalsPage } from '@/features/proposals/ProposalsPage'
import type { Verdict } from '@/gql/generated/graphql'

const route = getRouteApi('/de-xuat')
const views = {
  'khong-du': { verdict: 'DOES_NOT_QUALIFY', unmet: null },
  thieu: { verdict: 'OPEN', unmet: null },
  'mot-dieu-kien': { verdict: null, unmet: 1 },
} as const satisfies Record<string, { verdict: Verdict | null; unmet: number | null }>
const qualifying = { verdict: 'QUALIFIES', unmet: null } as const

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
      {...(search.xem ? views[search.xem] : qualifying)}
      open={search['ket-qua']}
      onChange={change}
      onOpen={open}
      onDossier={(id) => void navigate({ to: '/ho-so/$id', params: { id } })}
    >
      {(result) => <ExplanationDrawer {...result} onMove={open} onClose={() => open(undefined)} />}
    </ProposalsPage>
  )
}
