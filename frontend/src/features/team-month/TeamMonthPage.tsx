import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { TeamDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Card, Count, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { AssignPanel } from './AssignPanel'
import { AwaitingList } from './AwaitingList'
import { FormsGrid } from './FormsGrid'
import { TeamTable } from './TeamTable'

interface Props {
  period: string | undefined
  unit: string | null
  view: 'giao-viec' | 'nghiem-thu' | 'bang-diem' | undefined
  onChange: (change: { ky?: string; donVi?: string | undefined }) => void
}

/** A manager's month: who waits for what, deliveries to accept, and points to confirm. */
export function TeamMonthPage({ period: slug, unit, view, onChange }: Props) {
  const { t } = useTranslation('team')
  const text = useText()
  const { query: periodQuery, periods, period } = usePeriods(slug, 'running')
  const query = useGql(TeamDocument, { period: period?.id ?? '', unit }, { enabled: period !== undefined })
  const entries = query.data?.assessments ?? []
  const awaiting = entries.reduce((sum, entry) => sum + entry.awaitingCount, 0)
  const inGrid = entries.filter(
    ({ assessment }) => assessment.availableActions.includes('CONFIRM_ASSESSMENT') && !assessment.leads,
  ).length
  return (
    <Page title={t('title')} lead={period && text(period.label)}>
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={(ky) => onChange({ ky })} />
        <UnitSelect value={unit} onChange={(next) => onChange({ donVi: next ?? undefined })} />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/cham-diem" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('people')} <Count>{entries.length}</Count>
        </Link>
        <Link to="/cham-diem" search={(old) => ({ ...old, xem: 'giao-viec' })} activeOptions={tabMatch}>
          {t('assign')}
        </Link>
        <Link to="/cham-diem" search={(old) => ({ ...old, xem: 'nghiem-thu' })} activeOptions={tabMatch}>
          {t('awaiting')} <Count>{awaiting}</Count>
        </Link>
        <Link to="/cham-diem" search={(old) => ({ ...old, xem: 'bang-diem' })} activeOptions={tabMatch}>
          {t('grid')} <Count>{inGrid}</Count>
        </Link>
      </Tabs>
      <Loaded query={periodQuery}>
        {() => {
          if (!period) return <EmptyState title={t('noPeriod')} />
          if (view === 'giao-viec') return <AssignPanel periods={periods} period={period} unit={unit} />
          if (view === 'nghiem-thu') return <AwaitingList period={period.id} unit={unit} />
          if (view === 'bang-diem') return <FormsGrid key={`${period.id}${unit}`} period={period} unit={unit} />
          return (
            <Card>
              <Loaded query={query} skeleton={10}>
                {({ assessments }) => (
                  <TeamTable entries={assessments} search={{ ky: slug, donVi: unit ?? undefined }} />
                )}
              </Loaded>
            </Card>
          )
        }}
      </Loaded>
    </Page>
  )
}
