import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { formatPoints, formatShare } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import { type Compared, presentIn } from './components'

/** The numbers side by side: a line for each component, a column for each person. */
export function ComparisonTable({ results }: { results: readonly Compared[] }) {
  const { t } = useTranslation('comparison')
  const { language } = usePreferences()
  const points = (value: string | null) => (value ? formatPoints(value, language) : '–')
  const lines: { key: string; label: string; of: (result: Compared) => React.ReactNode }[] = [
    { key: 'unit', label: t('unit'), of: (result) => result.unit.name },
    { key: 'title', label: t('position'), of: (result) => result.title },
    { key: 'general', label: t('general'), of: (result) => points(result.general) },
    ...presentIn(results).map((key) => ({
      key,
      label: t(`component.${key}`),
      of: (result: Compared) => (result[key] ? formatShare(result[key], language) : '–'),
    })),
    { key: 'result', label: t('result'), of: (result) => points(result.result) },
    { key: 'total', label: t('total'), of: (result) => <b>{points(result.total)}</b> },
    { key: 'band', label: t('band'), of: (result) => <BandPill band={result.band} status={result.status} /> },
    {
      key: 'rating',
      label: t('rating'),
      of: (result) => (result.rating || result.outcome ? <RatingPill {...result} /> : '–'),
    },
    {
      key: 'why',
      label: t('why'),
      of: (result) => (
        <Link
          to="/ket-qua/$id"
          params={{ id: result.id }}
          aria-label={t('explainOf', { name: result.person.fullName })}
        >
          {t('explain')}
        </Link>
      ),
    },
  ]
  const columns: Column<(typeof lines)[number]>[] = [
    { key: 'line', header: t('component.title'), rowHeader: true, cell: (line) => line.label },
    ...results.map((result) => ({
      key: result.id,
      header: (
        <>
          {result.person.fullName} <span className="muted small">{result.person.code}</span>
        </>
      ),
      label: result.person.fullName,
      cell: (line: (typeof lines)[number]) => line.of(result),
    })),
  ]
  return (
    <Card>
      <Table caption={t('title')} rows={lines} rowKey={(line) => line.key} columns={columns} />
    </Card>
  )
}
