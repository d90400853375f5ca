import { getRouteApi } from '@tanstack/react-router'
import { ExplanationDrawer } from '@/features/explanation/ExplanationDrawer'
import { type RankingChoice, RankingPage } from '@/features/ranking/RankingPage'
import type { RankingOrder } from '@/gql/generated/graphql'
import { bandOf, slugOf } from './search'

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
    muc: slugOf(choice.band),
    'xep-loai': slugOf(choice.rating),
    q: choice.search || undefined,
    'sap-xep': slug,
    chon: choice.chosen.join(',') || undefined,
    xem: choice.view,
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
    band: bandOf(search.muc),
    rating: bandOf(search['xep-loai']),
    search: search.q ?? '',
    order: search['sap-xep'] ? orders[search['sap-xep']] : 'TOTAL_DESC',
    chosen: search.chon?.split(',') ?? [],
    view: search.xem,
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
