import { getRouteApi } from '@tanstack/react-router'
import { ExplanationDrawer } from '@/features/explanation/ExplanationDrawer'
import { type RankingChoice, RankingPage } from '@/features/ranking/RankingPage'
import type { RankingOrder } from '@/gql/generated/graphql'
import { bandOf, bandOptions } from './search'

const route = getRouteApi('/xep-hang')

const orders = { 'diem-thap': 'TOTAL_ASC', ten: 'NAME', ma: 'CODE' } as const satisfies Record<string, RankingOrder>
type OrderSlug = keyof typeof orders

/** The filter lives in the address, in Vietnamese: a view can be kept, sent and opened again. */
function toSearch(choice: RankingChoice) {
  const slug = (Object.keys(orders) as OrderSlug[]).find((key) => orders[key] === choice.order)
  return {
    ky: choice.period,
    donvi: choice.unit ?? undefined,
    nhom: choice.peerGroup ?? undefined,
    muc: bandOptions.find(([, band]) => band === choice.band)?.[0],
    q: choice.search || undefined,
    'sap-xep': slug,
    'ket-qua': choice.open,
  }
}

export default function RankingRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const choice: RankingChoice = {
    period: search.ky,
    unit: search.donvi ?? null,
    peerGroup: search.nhom ?? null,
    band: search.muc ? bandOf(search.muc) : null,
    search: search.q ?? '',
    order: search['sap-xep'] ? orders[search['sap-xep']] : 'TOTAL_DESC',
    open: search['ket-qua'],
  }
  const change = (part: Partial<RankingChoice>) =>
    void navigate({ search: toSearch({ ...choice, ...part }), replace: true, resetScroll: false })
  return (
    <RankingPage choice={choice} onChange={change}>
      {(result) => (
        <ExplanationDrawer
          {...result}
          onMove={(id) => change({ open: id })}
          onClose={() => change({ open: undefined })}
        />
      )}
    </RankingPage>
  )
}
