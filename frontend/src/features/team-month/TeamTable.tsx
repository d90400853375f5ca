import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AssessmentPill, Pill } from '@/domain/Pill'
import type { TeamLineFragment } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { EmptyState } from '@/ui/States'
import { Table } from '@/ui/Table'
import { exceptionsFirst } from './order'

interface Props {
  entries: readonly TeamLineFragment[]
  search: { ky?: string | undefined; donVi?: string | undefined }
}

export function TeamTable({ entries, search }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const { language } = usePreferences()
  if (entries.length === 0) return <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>
  return (
    <Table
      caption={t('people')}
      rows={exceptionsFirst(entries)}
      rowKey={({ person }) => person.id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          rowHeader: true,
          cell: ({ person }) => (
            <>
              <Link to="/cham-diem/$nguoi" params={{ nguoi: person.id }} search={search}>
                {person.fullName}
              </Link>
              <div className="muted small">{person.code}</div>
            </>
          ),
        },
        {
          key: 'unit',
          header: t('unitTitle'),
          cell: ({ assessment }) => (
            <span>
              {assessment.unit.name}
              <span className="muted small"> · {assessment.title}</span>
            </span>
          ),
        },
        {
          key: 'state',
          header: t('form'),
          cell: ({ assessment }) => (
            <span>
              <AssessmentPill state={assessment.state} /> {assessment.leads && <Pill>{t('leader')}</Pill>}
            </span>
          ),
        },
        {
          key: 'awaiting',
          header: t('awaitingShort'),
          number: true,
          cell: ({ awaitingCount }) => (awaitingCount > 0 ? <Pill tone="warning">{awaitingCount}</Pill> : '0'),
        },
        { key: 'work', header: t('workCount'), number: true, cell: ({ workCount }) => workCount },
        {
          key: 'self',
          header: t('self'),
          number: true,
          // A draft is nobody's business but its writer's.
          cell: ({ assessment }) =>
            assessment.state === 'SUBMITTED' || assessment.state === 'CONFIRMED'
              ? formatPoints(assessment.selfTotal, language)
              : '–',
        },
        {
          key: 'confirmed',
          header: t('confirmed'),
          number: true,
          cell: ({ assessment }) =>
            assessment.confirmedTotal ? formatPoints(assessment.confirmedTotal, language) : '–',
        },
      ]}
    />
  )
}
