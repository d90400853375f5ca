import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TimingPill } from '@/domain/TimingPill'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import type { PetitionRowFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { Card, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { PetitionPill } from './PetitionPill'
import { usePetitions } from './usePetitions'

export type PetitionView = 'cua-toi' | 'da-xong' | undefined

interface Props {
  view: PetitionView
  unit: string | null
  onUnit: (unit: string | null) => void
}

/** Petitions to answer by their clock, those that are done, and one's own (Art. 22). */
export function PetitionsPage({ view, unit, onUnit }: Props) {
  const { t } = useTranslation('petitions')
  const viewer = useViewer()
  const mine = view === 'cua-toi'
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs label={t('views')}>
        <Link to="/kien-nghi" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('open')}
        </Link>
        <Link to="/kien-nghi" search={(old) => ({ ...old, xem: 'da-xong' as const })} activeOptions={tabMatch}>
          {t('all')}
        </Link>
        {viewer.person && (
          <Link to="/kien-nghi" search={(old) => ({ ...old, xem: 'cua-toi' as const })} activeOptions={tabMatch}>
            {t('mine')}
          </Link>
        )}
      </Tabs>
      {!mine && (
        <Filters>
          <UnitSelect value={unit} onChange={onUnit} />
        </Filters>
      )}
      <PetitionTable mine={mine} open={view === undefined} unit={mine ? null : unit} />
    </Page>
  )
}

function PetitionTable(filter: { mine: boolean; open: boolean; unit: string | null }) {
  const { t } = useTranslation('petitions')
  const text = useText()
  const { query, rows, total } = usePetitions(filter)
  const name = (row: PetitionRowFragment) => t('numbered', { number: row.number, year: row.year })
  return (
    <Card>
      <Loaded query={query} skeleton={6}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <>
              <Table
                caption={t('title')}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'number',
                    header: t('number'),
                    rowHeader: true,
                    cell: (row) => (
                      <Link to="/kien-nghi/$id" params={{ id: row.id }} className="nowrap">
                        {name(row)}
                      </Link>
                    ),
                  },
                  {
                    key: 'person',
                    header: t('person'),
                    cell: (row) => (
                      <>
                        {row.person.fullName} <span className="muted small">{row.person.code}</span>
                      </>
                    ),
                  },
                  { key: 'unit', header: t('unit'), cell: (row) => row.unit.name },
                  { key: 'period', header: t('against'), cell: (row) => text(row.period.label) },
                  {
                    key: 'filed',
                    header: t('filed'),
                    cell: (row) => <span className="nowrap">{formatDateTime(row.filedAt)}</span>,
                  },
                  { key: 'due', header: t('due'), cell: (row) => <TimingPill dueOn={row.dueOn} timing={row.timing} /> },
                  { key: 'state', header: t('state'), cell: (row) => <PetitionPill petition={row} /> },
                ]}
              />
              <TableFoot query={query} shown={rows.length} total={total} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
