import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import type { OutcomeNode } from './Conditions'

/** Points of each criterion of Arts. 6 and 7, with the most it can have. */
export function PointsByCriterion({ root }: { root: OutcomeNode }) {
  const { t } = useTranslation('unit')
  const text = useText()
  const total = root.children?.find((step) => step.rule === 'UNIT_TOTAL')
  const rows = (total?.children ?? []).flatMap((part) => part.children ?? [])
  if (rows.length === 0) return null
  return (
    <Card title={t('items')}>
      <Table
        caption={t('items')}
        rows={rows}
        rowKey={(step) => step.rule}
        columns={[
          { key: 'code', header: t('code'), cell: (step) => step.rule },
          { key: 'label', header: t('item'), rowHeader: true, cell: (step) => text(step.label) },
          { key: 'points', header: t('points'), number: true, cell: (step) => <b>{text(step.display)}</b> },
          {
            key: 'max',
            header: t('max'),
            number: true,
            cell: (step) => step.inputs.filter((input) => !input.source).map((input) => text(input.value))[0],
          },
          {
            key: 'note',
            header: t('remark'),
            cell: (step) => step.note && <span className="muted small">{text(step.note)}</span>,
          },
        ]}
      />
    </Card>
  )
}
