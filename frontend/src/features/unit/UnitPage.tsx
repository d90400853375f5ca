import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { periodKinds, usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Measurements } from './Measurements'
import { Registers } from './Registers'
import { UnitForm } from './UnitForm'
import { UnitOutcome } from './UnitOutcome'

interface Props {
  unit: string | undefined
  period: string | undefined
  view: 'so-theo-doi' | 'chi-so' | 'ket-qua' | undefined
  onChange: (change: { donvi?: string | undefined; ky?: string }) => void
}

/** One unit: its assessment of itself, what is recorded of it, and what was measured (Arts. 6–9). */
export function UnitPage({ unit, period: slug, view, onChange }: Props) {
  const { t } = useTranslation('unit')
  const text = useText()
  const { query, periods, period: named } = usePeriods(slug, 'running', periodKinds)
  // Only a year has a level of the unit: unless told, its result is that of the latest year.
  const year = periods.find((one) => one.kind === 'YEAR')
  const period = view === 'ket-qua' && slug === undefined ? (year ?? named) : named
  return (
    <Page title={t('title')} lead={period && text(period.label)}>
      <Filters>
        <UnitSelect value={unit ?? null} onChange={(next) => onChange({ donvi: next ?? undefined })} />
        <PeriodSelect periods={periods} period={period} onChange={(ky) => onChange({ ky })} />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/don-vi" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('form')}
        </Link>
        <Link to="/don-vi" search={(old) => ({ ...old, xem: 'so-theo-doi' as const })} activeOptions={tabMatch}>
          {t('registers')}
        </Link>
        <Link to="/don-vi" search={(old) => ({ ...old, xem: 'chi-so' as const })} activeOptions={tabMatch}>
          {t('measurements')}
        </Link>
        <Link to="/don-vi" search={(old) => ({ ...old, xem: 'ket-qua' as const })} activeOptions={tabMatch}>
          {t('outcome')}
        </Link>
        {unit && (
          <Link to="/nhiem-vu" search={{ donvi: unit }}>
            {t('tasks')}
          </Link>
        )}
      </Tabs>
      <Loaded query={query}>
        {() => {
          if (!unit || !period) return <EmptyState title={unit ? t('noPeriod') : t('noUnit')} />
          if (view === 'so-theo-doi') return <Registers unit={unit} />
          if (view === 'ket-qua') return <UnitOutcome unit={unit} period={period} />
          if (view === 'chi-so') return <Measurements unit={unit} period={period.id} />
          return <UnitForm unit={unit} period={period.id} yearly={period.kind === 'YEAR'} />
        }}
      </Loaded>
    </Page>
  )
}
