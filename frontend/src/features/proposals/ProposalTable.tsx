import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DossierStatePill } from '@/domain/Pill'
import { ProtectionList, useProtections } from '@/domain/Protections'
import { useText } from '@/domain/text'
import {
  OpenOnProposalDocument,
  type ProposalRowFragment,
  type ProtectionShownFragment,
  type Verdict,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import type { OpenProposal } from './ProposalsPage'
import { useProposals } from './useProposals'

interface Props {
  period: string
  unit: string | null
  norm: string | null
  verdict: Verdict | null
  unmet: number | null
  open: string | undefined
  onOpen: (id: string) => void
  onDossier: (id: string) => void
  children: (proposal: OpenProposal) => React.ReactNode
}

export function ProposalTable({ period, unit, norm, verdict, unmet, open, onOpen, onDossier, children }: Props) {
  const { t } = useTranslation('proposals')
  const text = useText()
  const { query, rows, total } = useProposals({ period, unit, norm, verdict, unmet })
  const opening = useGqlMutation(OpenOnProposalDocument)
  const begin = (proposal: string) =>
    opening.mutate({ proposal }, { onSuccess: ({ openDossier }) => onDossier(openDossier.id) })
  const adverse = rows.flatMap((row) => (row.adverse && row.person ? [row.person.id] : []))
  const protectionsOf = useProtections(period, adverse)
  const index = rows.findIndex((row) => row.id === open)
  const nameOf = (row: ProposalRowFragment) => row.person?.fullName ?? row.unit.name
  return (
    <>
      {opening.error && <ErrorNote error={opening.error} />}
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
                            header: t(verdict === 'OPEN' ? 'missing' : verdict ? 'against' : 'lacking'),
                            cell: (row: ProposalRowFragment) => row.condition && text(row.condition),
                          },
                        ]),
                    ...(adverse.length > 0
                      ? [
                          {
                            key: 'protects',
                            header: t('protects'),
                            cell: (row: ProposalRowFragment) =>
                              row.adverse && row.person && <Protects protections={protectionsOf(row.person.id)} />,
                          },
                        ]
                      : []),
                    { key: 'state', header: t('state'), cell: (row) => <Dossiers row={row} /> },
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
                          {row.availableActions.includes('OPEN_DOSSIER') && !row.dossiers.some(stands) && (
                            <Button
                              variant="link"
                              aria-label={t('beginOf', { name: nameOf(row), norm: text(row.label) })}
                              busy={opening.isPending && opening.variables.proposal === row.id}
                              onClick={() => begin(row.id)}
                            >
                              {t('begin')}
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
      {children({ id: open, previous: rows[index - 1]?.id, next: index < 0 ? undefined : rows[index + 1]?.id })}
    </>
  )
}

/** What speaks for somebody stands beside everything unfavourable (Law 80/2025, Art. 34). */
function Protects({ protections }: { protections: readonly ProtectionShownFragment[] }) {
  const { t } = useTranslation()
  return protections.length > 0 ? <ProtectionList protections={protections} /> : t('noProtection')
}

const stands = ({ state }: { state: string }) => state !== 'REJECTED' && state !== 'WITHDRAWN'

function Dossiers({ row }: { row: ProposalRowFragment }) {
  return row.dossiers.map((dossier) => (
    <Link key={dossier.id} to="/ho-so/$id" params={{ id: dossier.id }}>
      <DossierStatePill state={dossier.state} />
    </Link>
  ))
}
