import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OfficialUse } from '@/domain/OfficialUse'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { periodKinds, usePeriods } from '@/domain/periods'
import { UnitSelect } from '@/domain/UnitSelect'
import type { Band, RankingOrder } from '@/gql/generated/graphql'
import { Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { PeopleRanking } from './PeopleRanking'
import { UnitRanking } from './UnitRanking'
import { UnitSpread } from './UnitSpread'

/** What the address says the list is. */
export interface RankingChoice {
  period: string | undefined
  unit: string | null
  peerGroup: string | null
  band: Band | null
  rating: Band | null
  search: string
  order: RankingOrder
  /** People ticked for a comparison. */
  chosen: readonly string[]
  view: 'don-vi' | 'phan-bo' | undefined
  open: string | undefined
}

/** What stands beside the list while a result is open. */
export interface OpenResult {
  id: string | undefined
  previous: string | undefined
  next: string | undefined
}

interface Props {
  choice: RankingChoice
  onChange: (change: Partial<RankingChoice>) => void
  children: (result: OpenResult) => ReactNode
}

/** A period's published results: people, units, and how the points of units are spread. */
export function RankingPage({ choice, onChange, children }: Props) {
  const { t } = useTranslation('ranking')
  const { query, periods, period } = usePeriods(choice.period, 'ended', periodKinds)
  const { unit, view } = choice
  const content = () => {
    if (!period) return <EmptyState title={t('noPeriod')} />
    if (view === 'don-vi') return <UnitRanking period={period} unit={unit} />
    if (view === 'phan-bo') return <UnitSpread period={period.id} unit={unit} />
    return <PeopleRanking period={period} choice={choice} onChange={onChange} openResult={children} />
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={(next) => onChange({ period: next, chosen: [] })} />
        <UnitSelect value={unit} onChange={(next) => onChange({ unit: next })} />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/xep-hang" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('people')}
        </Link>
        <Link to="/xep-hang" search={(old) => ({ ...old, xem: 'don-vi' as const })} activeOptions={tabMatch}>
          {t('units')}
        </Link>
        <Link to="/xep-hang" search={(old) => ({ ...old, xem: 'phan-bo' as const })} activeOptions={tabMatch}>
          {t('spread')}
        </Link>
      </Tabs>
      {period && <OfficialUse period={period.id} unit={unit} />}
      <Loaded query={query}>{content}</Loaded>
    </Page>
  )
}
