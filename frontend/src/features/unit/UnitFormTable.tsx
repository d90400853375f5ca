import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { SaveUnitFormDocument, type UnitFormPartsFragment } from '@/gql/generated/graphql'
import { formatDecimal, formatExactPoints, parseDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DecimalField } from '@/ui/DecimalField'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import { toast } from '@/ui/Toast'

interface Props {
  form: UnitFormPartsFragment
  unit: string
  period: string
}

type Item = UnitFormPartsFragment['items'][number]

export function UnitFormTable({ form, unit, period }: Props) {
  const { t } = useTranslation('unit')
  const text = useText()
  const { language } = usePreferences()
  const save = useGqlMutation(SaveUnitFormDocument)
  const [points, setPoints] = useState<Record<string, string>>({})
  const writes = form.availableActions.includes('SAVE_UNIT_ASSESSMENT')
  const number = (value: string | null | undefined) => (value ? formatDecimal(value, language) : '–')
  const keep = async () => {
    const changed = Object.entries(points).map(([code, typed]) => ({ code, points: parseDecimal(typed) }))
    const { nothingFound, selfRating: rating, version } = form
    await save.mutateAsync({ input: { unit, period, points: changed, nothingFound, rating: rating ?? null, version } })
    toast(t('saved'))
  }
  const own = (row: Item) =>
    writes && row.judgedMax ? (
      <DecimalField
        label={t('pointsOf', { code: row.item.code })}
        hideLabel
        value={points[row.item.code] ?? row.self ?? ''}
        onChange={(value) => setPoints((old) => ({ ...old, [row.item.code]: value }))}
      />
    ) : (
      number(row.self)
    )
  return (
    <Card
      title={t('items')}
      actions={
        writes && (
          <Button variant="primary" busy={save.isPending} onClick={() => keep().catch(() => undefined)}>
            {t('save')}
          </Button>
        )
      }
    >
      {save.error && <ErrorNote error={save.error} />}
      <Table
        caption={t('items')}
        rows={form.items}
        rowKey={(row) => row.item.code}
        columns={[
          {
            key: 'item',
            header: t('item'),
            rowHeader: true,
            cell: (row) => (
              <>
                <b>{row.item.code}</b> {text(row.item.label)}{' '}
                {row.item.unconfirmed && <Pill tone="warning">{t('unconfirmedPoints')}</Pill>}
              </>
            ),
          },
          { key: 'max', header: t('max'), number: true, cell: (row) => number(row.item.max) },
          {
            key: 'indicators',
            header: t('indicators'),
            cell: (row) =>
              row.indicators.map((one) => (
                <div key={one.code} className="small">
                  {one.code}: {one.points ? formatExactPoints(one.points, language) : t('notMeasured')} /{' '}
                  {number(one.max)}
                </div>
              )),
          },
          { key: 'judged', header: t('judgedMax'), number: true, cell: (row) => number(row.judgedMax) },
          { key: 'self', header: t('self'), number: true, cell: own },
          { key: 'confirmed', header: t('confirmed'), number: true, cell: (row) => number(row.confirmed) },
        ]}
      />
    </Card>
  )
}
