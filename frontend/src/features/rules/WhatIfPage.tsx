import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { type WhatIfShownFragment, WhatIfsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { LiveWhatIf } from './LiveWhatIf'
import { RulesTabs } from './RulesTabs'
import { WhatIfForm } from './WhatIfForm'
import { WhatIfResult } from './WhatIfResult'

/** What would have come out of a closed period under other readings of the law. */
export function WhatIfPage({ draft }: { draft: string | undefined }) {
  const { t } = useTranslation('rules')
  const [open, setOpen] = useState<string | null>(null)
  const may = useViewer().pages.includes('RULES')
  const query = useGql(WhatIfsDocument, {}, { enabled: may })
  const shown = query.data?.whatIfs.find((one) => one.id === open) ?? query.data?.whatIfs[0]
  if (!may) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('forbidden')}>{t('forbiddenHint')}</EmptyState>
      </Page>
    )
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <RulesTabs />
      <WhatIfForm draft={draft} onStarted={setOpen} />
      <Card title={t('list')}>
        <Loaded query={query} skeleton={4}>
          {({ whatIfs }) =>
            whatIfs.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
            ) : (
              <WhatIfTable rows={whatIfs} onOpen={setOpen} />
            )
          }
        </Loaded>
      </Card>
      {shown &&
        (shown.state === 'DONE' ? (
          <WhatIfResult key={shown.id} whatIf={shown} />
        ) : (
          <LiveWhatIf key={shown.id} whatIf={shown} />
        ))}
    </Page>
  )
}

function WhatIfTable({ rows, onOpen }: { rows: readonly WhatIfShownFragment[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation('rules')
  const text = useText()
  return (
    <Table
      caption={t('list')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'what', header: t('supposed'), rowHeader: true, cell: assumptions },
        { key: 'period', header: t('period'), cell: (row) => text(row.period.label) },
        { key: 'unit', header: t('unit'), cell: (row) => row.unit.name },
        { key: 'state', header: t('stateOf'), cell: (row) => t(`state.${row.state}`) },
        { key: 'by', header: t('startedBy'), cell: (row) => row.startedBy },
        {
          key: 'open',
          header: <span className="visually-hidden">{t('open')}</span>,
          onScreen: true,
          cell: (row) => <Button onClick={() => onOpen(row.id)}>{t('open')}</Button>,
        },
      ]}
    />
  )
}

function assumptions(row: WhatIfShownFragment) {
  return row.assumptions
    .map((one) => one.layer || (one.draft ? one.policy : `${one.parameter} = ${one.option}`))
    .join('; ')
}
