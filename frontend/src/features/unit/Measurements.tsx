import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Reading, Target } from '@/domain/Reading'
import { UnitMeasurementsDocument, UnitRegistersDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Loaded } from '@/ui/States'
import { MeasureDialog } from './MeasureDialog'
import { RegisterCard } from './RegisterCard'

/** What criteria gave in the period, with the source of each number. */
export function Measurements({ unit, period }: { unit: string; period: string }) {
  const { t } = useTranslation(['unit', 'common'])
  const [adding, setAdding] = useState(false)
  const query = useGql(UnitMeasurementsDocument, { unit, period })
  const may = useGql(UnitRegistersDocument, { unit }).data?.unitActions.includes('RECORD_MEASUREMENT') ?? false
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
            { key: 'target', header: t('common:reading.target'), cell: (row) => <Target criterion={row.criterion} /> },
            { key: 'result', header: t('common:reading.result'), cell: (row) => <Reading row={row} /> },
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
