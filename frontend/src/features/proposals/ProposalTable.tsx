import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProposalStatePill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { ProposalRowFragment, Verdict } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { DecideDialog, type Decision } from './DecideDialog'
import type { OpenProposal } from './ProposalsPage'
import { useProposals } from './useProposals'

interface Props {
  period: string
  unit: string | null
  norm: string | null
  verdict: Verdict
  open: string | undefined
  onOpen: (id: string) => void
  children: (proposal: OpenProposal) => React.ReactNode
}

export function ProposalTable({ period, unit, norm, verdict, open, onOpen, children }: Props) {
  const { t } = useTranslation('proposals')
  const text = useText()
  const { query, rows, total } = useProposals({ period, unit, norm, verdict })
  const [deciding, setDeciding] = useState<Decision | null>(null)
  const index = rows.findIndex((row) => row.id === open)
  const nameOf = (row: ProposalRowFragment) => row.person?.fullName ?? row.unit.name
  return (
    <>
      <Card>
        <Loaded query={query} skeleton={8}>
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
                      key: 'about',
                      header: t('about'),
                      rowHeader: true,
                      cell: (row) => (
                        <>
                          {nameOf(row)} <span className="muted small">{row.person?.code}</span>
                        </>
                      ),
                    },
                    { key: 'unit', header: t('unit'), cell: (row) => row.person && row.unit.name },
                    { key: 'norm', header: t('norm'), cell: (row) => text(row.label) },
                    ...(verdict === 'QUALIFIES'
                      ? []
                      : [
                          {
                            key: 'condition',
                            header: t(verdict === 'OPEN' ? 'missing' : 'against'),
                            cell: (row: ProposalRowFragment) => row.condition && text(row.condition),
                          },
                        ]),
                    { key: 'state', header: t('state'), cell: (row) => <DecidedState row={row} /> },
                    {
                      key: 'acts',
                      header: <span className="visually-hidden">{t('acts')}</span>,
                      onScreen: true,
                      label: t('acts'),
                      cell: (row) => (
                        <>
                          <Button
                            variant="link"
                            aria-label={t('explainOf', { name: nameOf(row), norm: text(row.label) })}
                            onClick={() => onOpen(row.id)}
                          >
                            {t('why')}
                          </Button>{' '}
                          {row.availableActions.includes('CONFIRM_PROPOSAL') && (
                            <Button variant="link" onClick={() => setDeciding({ row, confirm: true })}>
                              {t('confirm')}
                            </Button>
                          )}{' '}
                          {row.availableActions.includes('REJECT_PROPOSAL') && (
                            <Button variant="link" onClick={() => setDeciding({ row, confirm: false })}>
                              {t('reject')}
                            </Button>
                          )}
                        </>
                      ),
                    },
                  ]}
                />
                <TableFoot query={query} shown={rows.length} total={total} />
              </>
            )
          }
        </Loaded>
      </Card>
      <DecideDialog decision={deciding} onClose={() => setDeciding(null)} />
      {children({ id: open, previous: rows[index - 1]?.id, next: index < 0 ? undefined : rows[index + 1]?.id })}
    </>
  )
}

function DecidedState({ row }: { row: ProposalRowFragment }) {
  return (
    <>
      <ProposalStatePill state={row.state} />
      {row.state !== 'PROPOSED' && (
        <div className="muted small">
          {row.decidedBy} – {row.document}
        </div>
      )}
    </>
  )
}
