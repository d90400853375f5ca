import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DossierStatePill, VerdictPill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { type PeriodOptionFragment, PersonProposalsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { OpenDossierDialog } from './OpenDossierDialog'

/** What follows for somebody from a year: each norm, its answer, and what was decided (Art. 23). */
export function PersonProposals({ person, period }: { person: string; period: PeriodOptionFragment }) {
  const { t } = useTranslation('staff')
  const text = useText()
  const viewer = useViewer()
  const navigate = useNavigate()
  const [opening, setOpening] = useState(false)
  const query = useGql(PersonProposalsDocument, { person, period: period.id })
  return (
    <Card
      title={t('proposals', { period: text(period.label) })}
      actions={
        viewer.pages.includes('DOSSIERS') && <Button onClick={() => setOpening(true)}>{t('openDossier')}</Button>
      }
    >
      <OpenDossierDialog
        person={person}
        period={period.id}
        isOpen={opening}
        onClose={() => setOpening(false)}
        onOpened={(id) => void navigate({ to: '/ho-so/$id', params: { id } })}
      />
      <Loaded query={query} skeleton={4}>
        {({ proposals }) =>
          proposals.edges.length === 0 ? (
            <EmptyState title={t('noProposals')} />
          ) : (
            <Table
              caption={t('proposals', { period: text(period.label) })}
              rows={proposals.edges.map((edge) => edge.node)}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'norm',
                  header: t('norm'),
                  rowHeader: true,
                  cell: (row) => (
                    <Link to="/ket-qua/$id" params={{ id: row.id }}>
                      {text(row.label)}
                    </Link>
                  ),
                },
                { key: 'verdict', header: t('verdict'), cell: (row) => <VerdictPill verdict={row.verdict} /> },
                { key: 'condition', header: t('condition'), cell: (row) => row.condition && text(row.condition) },
                {
                  key: 'state',
                  header: t('decision'),
                  cell: (row) =>
                    row.dossiers.map((dossier) => (
                      <Link key={dossier.id} to="/ho-so/$id" params={{ id: dossier.id }}>
                        <DossierStatePill state={dossier.state} />
                      </Link>
                    )),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  )
}
