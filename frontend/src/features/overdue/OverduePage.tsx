import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import { ExportOverdueDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Filters, Page } from '@/ui/Page'
import { NationalCard } from './NationalCard'
import { OverdueTable } from './OverdueTable'

interface Props {
  unit: string | null
  day: string | undefined
  period: string | undefined
  onChange: (change: { donvi?: string | undefined; ngay?: string | undefined; ky?: string | undefined }) => void
}

/** What passed its deadline, stages of the procedure, petitions and tasks together; and the national database. */
export function OverduePage({ unit, day, period, onChange }: Props) {
  const { t } = useTranslation('overdue')
  const viewer = useViewer()
  const [exporting, setExporting] = useState(false)
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? (day ?? null) : null
  const save = useGqlMutation(ExportOverdueDocument, { refresh: false })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button icon={<IconFileSpreadsheet size={18} aria-hidden />} onClick={() => setExporting(true)}>
          {t('export')}
        </Button>
      }
    >
      <PrintHead title={t('title')} subtitle={formatDate(asOf ?? viewer.today)} />
      <Filters>
        <UnitSelect value={unit} onChange={(next) => onChange({ donvi: next ?? undefined })} />
        <DateField
          label={t('asOf')}
          value={asOf ?? viewer.today}
          onChange={(next) => onChange({ ngay: next === viewer.today ? undefined : next })}
        />
      </Filters>
      <OverdueTable unit={unit} asOf={asOf} />
      <NationalCard agency={unit} period={period} onPeriod={(ky) => onChange({ ky })} />
      <ReasonDialog
        title={t('export')}
        isOpen={exporting}
        onClose={() => setExporting(false)}
        submit={t('export')}
        onSubmit={async (reason) => downloadFile((await save.mutateAsync({ unit, asOf, reason })).exportOverdue)}
      />
    </Page>
  )
}
