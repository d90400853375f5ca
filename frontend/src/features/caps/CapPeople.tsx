import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RatingPill } from '@/domain/Pill'
import type { CapTieShownFragment } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card, Count } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { Ties } from './Ties'
import { type CapPerson, useCapPeople } from './useCapPeople'

interface Props {
  period: string
  unit: string
  reserve: readonly string[]
  ties: readonly CapTieShownFragment[]
}

const groups = ['ACCEPTED', 'TIE_AT_CAP', 'DISPLACED', 'WITHDRAWN', 'OUTSIDE'] as const

/** Everybody with points for excellent, by what the cap made of them; each with the way to why. */
export function CapPeople({ period, unit, reserve, ties }: Props) {
  const { t } = useTranslation(['caps', 'common'])
  const { query, rows } = useCapPeople(period, unit)
  const nameOf = (code: string) => {
    const row = rows.find((one) => one.personCode === code)
    return row ? `${row.personName} (${code}) – ${row.unitName}` : code
  }
  return (
    <Loaded query={query} skeleton={8}>
      {() =>
        rows.length === 0 ? (
          <Card>
            <EmptyState title={t('nobody')} />
          </Card>
        ) : (
          <>
            <Ties ties={ties} nameOf={nameOf} />
            {groups.map((outcome) => {
              const members = rows.filter((row) => row.outcome === outcome)
              if (members.length === 0) return null
              return (
                <Card
                  key={outcome}
                  title={
                    <>
                      {t(`common:outcome.${outcome}`)} <Count>{members.length}</Count>
                    </>
                  }
                >
                  <People rows={members} caption={t(`common:outcome.${outcome}`)} reserve={reserve} />
                </Card>
              )
            })}
            {query.hasNextPage && <TableFoot query={query} shown={rows.length} />}
          </>
        )
      }
    </Loaded>
  )
}

function People({ rows, caption, reserve }: { rows: CapPerson[]; caption: string; reserve: readonly string[] }) {
  const { t } = useTranslation('caps')
  const { language } = usePreferences()
  const place = (row: CapPerson) => reserve.indexOf(row.personCode) + 1
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          rowHeader: true,
          cell: (row) => (
            <>
              {row.personName} <span className="muted small">{row.personCode}</span>
            </>
          ),
        },
        { key: 'unit', header: t('unit'), cell: (row) => row.unitName },
        { key: 'group', header: t('peerGroup'), cell: (row) => row.peerGroupName },
        {
          key: 'total',
          header: t('mean'),
          number: true,
          cell: (row) => (row.total ? formatPoints(row.total, language) : '–'),
        },
        { key: 'rating', header: t('rating'), cell: (row) => <RatingPill rating={row.rating} status={row.status} /> },
        { key: 'reserve', header: t('reserve'), number: true, cell: (row) => place(row) || '–' },
        {
          key: 'why',
          header: <span className="visually-hidden">{t('explain')}</span>,
          onScreen: true,
          label: t('explain'),
          cell: (row) => (
            <Link to="/ket-qua/$id" params={{ id: row.id }} aria-label={t('explainOf', { name: row.personName })}>
              {t('why')}
            </Link>
          ),
        },
      ]}
    />
  )
}
