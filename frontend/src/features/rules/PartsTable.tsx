import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { RulePartShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { groupBy } from '@/lib/group'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

interface Props {
  parts: readonly RulePartShownFragment[]
  /** What can be done with a part, in its last column. */
  action: (part: RulePartShownFragment) => ReactNode
}

/** What a text states, list by list, each with its citation and who answers for it. */
export function PartsTable({ parts, action }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  return groupBy(parts, (part) => part.section).map(([section, rows]) => (
    <Card key={section} title={t(`part.section.${section as 'values'}`, section)}>
      <Table
        caption={t(`part.section.${section as 'values'}`, section)}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { key: 'label', header: t('part.label'), rowHeader: true, cell: (row) => text(row.label) },
          { key: 'value', header: t('part.value'), cell: (row) => text(row.value) || '–' },
          { key: 'citation', header: t('part.citation'), cell: (row) => text(row.citation) },
          { key: 'certainty', header: t('part.certainty'), cell: (row) => <Certainty part={row} /> },
          {
            key: 'action',
            header: <span className="visually-hidden">{t('part.action')}</span>,
            label: '',
            cell: action,
          },
        ]}
      />
    </Card>
  ))
}

function Certainty({ part }: { part: RulePartShownFragment }) {
  const { t } = useTranslation('rules')
  if (!part.unconfirmed) return <Pill tone="success">{t('part.certain')}</Pill>
  if (!part.confirmation) return <Pill tone="warning">{t('part.unconfirmed')}</Pill>
  const { confirmedBy, document, decidedOn } = part.confirmation
  return (
    <>
      <Pill tone="success">{t('part.confirmed')}</Pill>{' '}
      <span>{t('part.confirmedBy', { who: confirmedBy, document, day: formatDate(decidedOn) })}</span>
    </>
  )
}
