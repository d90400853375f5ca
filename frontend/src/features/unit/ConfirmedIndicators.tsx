import { useTranslation } from 'react-i18next'
import type { UnitFormPartsFragment } from '@/gql/generated/graphql'
import { formatDecimal, formatExactPoints, formatShare } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Table } from '@/ui/Table'

/** The numbers that confirming a unit's form verifies: what was counted, from where, and what it is worth. */
export function ConfirmedIndicators({ form }: { form: UnitFormPartsFragment }) {
  const { t } = useTranslation('unit')
  const { language } = usePreferences()
  const measured = form.items.flatMap((row) => row.indicators.map((one) => ({ ...one, item: row.item.code })))
  if (measured.length + form.inapplicable.length === 0) return null
  return (
    <>
      <p>{t('confirmIndicators')}</p>
      {measured.length > 0 && (
        <Table
          caption={t('indicators')}
          rows={measured}
          rowKey={(row) => row.code}
          columns={[
            { key: 'code', header: t('criterion'), rowHeader: true, cell: (row) => `${row.code} – ${row.name}` },
            {
              key: 'numbers',
              header: t('numbers'),
              number: true,
              cell: (row) =>
                row.numerator === null && row.denominator !== null
                  ? `? / ${formatDecimal(row.denominator, language)}`
                  : [row.numerator, row.denominator]
                      .filter((one) => one !== null)
                      .map((one) => formatDecimal(one, language))
                      .join(' / ') || t('notMeasured'),
            },
            {
              key: 'value',
              header: t('value'),
              number: true,
              cell: (row) => (row.value && row.denominator ? formatShare(row.value, language) : ''),
            },
            {
              key: 'points',
              header: t('points'),
              number: true,
              cell: (row) => (row.points ? formatExactPoints(row.points, language) : '–'),
            },
            { key: 'source', header: t('source'), cell: (row) => row.source },
          ]}
        />
      )}
      {form.inapplicable.map((row) => (
        <p key={row.id}>
          <b>{row.criterion.code}</b> {row.criterion.name}: {row.inapplicable} ({row.source}, {row.recordedBy})
        </p>
      ))}
    </>
  )
}
