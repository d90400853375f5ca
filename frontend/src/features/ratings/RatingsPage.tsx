import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { PrintHead } from '@/domain/PrintHead'
import { usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import { Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Decisions } from './Decisions'
import { Meetings } from './Meetings'
import { type Mine, MyRating } from './MyRating'
import { Progress } from './Progress'
import { Published } from './Published'
import { Records } from './Records'

export const ratingViews = ['phieu', 'hop', 'quyet-dinh', 'cong-khai', 'ho-so'] as const
export type RatingView = (typeof ratingViews)[number]

interface Props {
  period: string | undefined
  unit: string | undefined
  view: RatingView | undefined
  onChange: (change: { ky?: string; donvi?: string | undefined }) => void
  /** The way to dispute one's own notified rating. */
  petition: (rating: Mine) => ReactNode
}

/** The year of a unit and its people, from Form 02 to the notice (Arts. 9, 21). */
export function RatingsPage({ period: slug, unit: chosen, view, onChange, petition }: Props) {
  const { t } = useTranslation('ratings')
  const text = useText()
  const viewer = useViewer()
  const { query, periods, period } = usePeriods(slug, 'running', ['YEAR'])
  const unit = chosen ?? viewer.scope[0]?.id ?? viewer.agency?.id
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PrintHead title={t('printTitle')} subtitle={period && text(period.label)} />
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={(ky) => onChange({ ky })} />
        {view !== 'phieu' && (
          <UnitSelect value={unit ?? null} onChange={(next) => onChange({ donvi: next ?? undefined })} />
        )}
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/xep-loai-nam" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('view.progress')}
        </Link>
        {ratingViews.map(
          (one) =>
            (one !== 'phieu' || viewer.person) && (
              <Link key={one} to="/xep-loai-nam" search={(old) => ({ ...old, xem: one })} activeOptions={tabMatch}>
                {t(`view.${one}`)}
              </Link>
            ),
        )}
      </Tabs>
      <Loaded query={query}>
        {() => {
          if (!period) return <EmptyState title={t('noYear')} />
          if (view === 'phieu') return <MyRating period={period.id} petition={petition} />
          if (!unit) return <EmptyState title={t('noUnit')} />
          return <View view={view} period={period.id} unit={unit} />
        }}
      </Loaded>
    </Page>
  )
}

function View({ view, ...of }: { view: RatingView | undefined; period: string; unit: string }) {
  switch (view) {
    case 'hop':
      return <Meetings {...of} />
    case 'quyet-dinh':
      return <Decisions {...of} />
    case 'cong-khai':
      return <Published {...of} />
    case 'ho-so':
      return <Records {...of} />
    default:
      return <Progress {...of} />
  }
}
