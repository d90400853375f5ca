import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import {
  type Action,
  DelegationListDocument,
  type DelegationListQuery,
  EndDelegationDocument,
} from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { RecordDelegationDialog } from './RecordDelegationDialog'
import { useVerbName } from './useVerbName'

type Delegation = DelegationListQuery['delegations']['edges'][number]['node']

interface Props {
  unit: string | null
  all: boolean
  onUnit: (unit: string | null) => void
}

/** Who lent what to whom, where, until when and by which document (Art. 10). */
export function DelegationsPage({ unit, all, onUnit }: Props) {
  const { t } = useTranslation('delegations')
  const [recording, setRecording] = useState(false)
  const [ending, setEnding] = useState<Delegation | null>(null)
  const end = useGqlMutation(EndDelegationDocument)
  const variables = { unit, running: !all }
  const query = useInfiniteQuery<DelegationListQuery, ApiError>({
    queryKey: queryKey(DelegationListDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(DelegationListDocument, { ...variables, after: pageParam as string | null }, signal),
    getNextPageParam: ({ delegations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const rows = query.data?.pages.flatMap((page) => page.delegations.edges.map((edge) => edge.node)) ?? []
  const lendable: readonly Action[] = query.data?.pages[0]?.lendableActions ?? []
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        lendable.length > 0 && (
          <Button variant="primary" onClick={() => setRecording(true)}>
            {t('record')}
          </Button>
        )
      }
    >
      <Filters>
        <UnitSelect value={unit} onChange={onUnit} />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/uy-quyen" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('running')}
        </Link>
        <Link to="/uy-quyen" search={(old) => ({ ...old, xem: 'tat-ca' as const })} activeOptions={tabMatch}>
          {t('all')}
        </Link>
      </Tabs>
      <Card>
        <Loaded query={query}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
            ) : (
              <>
                <DelegationTable rows={rows} onEnd={setEnding} />
                <TableFoot query={query} shown={rows.length} />
              </>
            )
          }
        </Loaded>
      </Card>
      <RecordDelegationDialog isOpen={recording} onClose={() => setRecording(false)} lendable={lendable} />
      <ReasonDialog
        title={t('end')}
        isOpen={ending !== null}
        onClose={() => setEnding(null)}
        submit={t('end')}
        danger
        onSubmit={async (reason) => {
          if (ending) await end.mutateAsync({ delegation: ending.id, reason, version: ending.version })
        }}
      />
    </Page>
  )
}

function DelegationTable({ rows, onEnd }: { rows: readonly Delegation[]; onEnd: (row: Delegation) => void }) {
  const { t } = useTranslation('delegations')
  const verbName = useVerbName()
  return (
    <Table
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'lender', header: t('lender'), rowHeader: true, cell: (row) => row.lender.fullName },
        { key: 'holder', header: t('holder'), cell: (row) => row.holder.fullName },
        { key: 'unit', header: t('unit'), cell: (row) => row.unit.name },
        { key: 'verbs', header: t('verbs'), cell: (row) => row.verbs.map(verbName).join(', ') },
        {
          key: 'days',
          header: t('days'),
          cell: (row) => (
            <span className="nowrap">
              {formatDate(row.validFrom)} – {formatDate(row.validTo)}
            </span>
          ),
        },
        { key: 'document', header: t('document'), cell: (row) => `${row.document} (${formatDate(row.documentOn)})` },
        { key: 'state', header: t('state'), cell: (row) => <DelegationState row={row} /> },
        {
          key: 'acts',
          header: <span className="visually-hidden">{t('acts')}</span>,
          label: t('acts'),
          cell: (row) =>
            row.availableActions.includes('END_DELEGATION') && (
              <Button variant="link" aria-label={t('endOf', { name: row.holder.fullName })} onClick={() => onEnd(row)}>
                {t('end')}
              </Button>
            ),
        },
      ]}
    />
  )
}

function DelegationState({ row }: { row: Delegation }) {
  const { t } = useTranslation('delegations')
  const { today } = useViewer()
  if (row.state === 'ENDED') return <Pill>{t('ended', { reason: row.endReason })}</Pill>
  if (row.validTo < today) return <Pill>{t('over')}</Pill>
  return <Pill tone={row.validFrom > today ? 'info' : 'success'}>{t(row.validFrom > today ? 'later' : 'inForce')}</Pill>
}
