import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitMeasurementsDocument, type UnitMeasurementsQuery, UnitRegistersDocument } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Loaded } from '@/ui/States'
import { MeasureDialog } from './MeasureDialog'
import { RegisterCard } from './RegisterCard'

type Row = UnitMeasurementsQuery['measurements'][number]

/** What criteria gave in the period, with the source of each number. */
export function Measurements({ unit, period }: { unit: string; period: string }) {
  const { t } = useTranslation('unit')
  const { language } = usePreferences()
  const [adding, setAdding] = useState(false)
  const query = useGql(UnitMeasurementsDocument, { unit, period })
  const may = useGql(UnitRegistersDocument, { unit }).data?.unitActions.includes('RECORD_MEASUREMENT') ?? false
  const numbers = (row: Row) => {
    if (row.inapplicable) return row.inapplicable
    if (row.level) return row.level
    const parts = [row.numerator, row.denominator].filter((one) => one !== null && one !== undefined)
    return parts.map((one) => formatDecimal(one, language)).join(' / ')
  }
  return (
    <Loaded query={query} skeleton={8}>
      {({ measurements }) => (
        <RegisterCard
          title={t('measurements')}
          add={t('addMeasurement')}
          may={may}
          onAdd={() => setAdding(true)}
          rows={measurements}
          columns={[
            {
              key: 'criterion',
              header: t('criterion'),
              rowHeader: true,
              cell: (row) => `${row.criterion.code} – ${row.criterion.name}`,
            },
            { key: 'about', header: t('about'), cell: (row) => row.person?.fullName ?? t('theUnit') },
            { key: 'numbers', header: t('numbers'), number: true, cell: numbers },
            { key: 'source', header: t('source'), cell: (row) => row.source },
            { key: 'by', header: t('recordedBy'), cell: (row) => row.recordedBy },
          ]}
        >
          <MeasureDialog
            isOpen={adding}
            onClose={() => setAdding(false)}
            unit={unit}
            period={period}
            known={measurements}
          />
        </RegisterCard>
      )}
    </Loaded>
  )
}
