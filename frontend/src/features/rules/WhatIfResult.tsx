import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { useText } from '@/domain/text'
import {
  type Band,
  ExportWhatIfDocument,
  WhatIfResultDocument,
  type WhatIfResultQuery,
  type WhatIfShownFragment,
  type WhatIfTotalShownFragment,
} from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'

type Found = Extract<NonNullable<WhatIfResultQuery['node']>, { __typename: 'WhatIf' }>

/** Who would change level and why, the totals, and the caps. */
export function WhatIfResult({ whatIf }: { whatIf: WhatIfShownFragment }) {
  const { t } = useTranslation('rules')
  const [exporting, setExporting] = useState(false)
  const query = useGql(WhatIfResultDocument, { id: whatIf.id })
  const save = useGqlMutation(ExportWhatIfDocument)
  return (
    <>
      <Notice>{t('notOfficial')}</Notice>
      <Loaded query={query} skeleton={8}>
        {({ node }) =>
          node?.__typename === 'WhatIf' ? (
            <>
              <Card
                title={t('effects')}
                actions={
                  whatIf.availableActions.includes('EXPORT_WHAT_IF') && (
                    <Button onClick={() => setExporting(true)}>{t('export')}</Button>
                  )
                }
              >
                <Effects found={node} />
              </Card>
              <Card title={t('totals')}>
                <Totals found={node} />
              </Card>
              <Card title={t('limits')}>
                <Limits found={node} />
              </Card>
            </>
          ) : (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          )
        }
      </Loaded>
      <ReasonDialog
        title={t('export')}
        isOpen={exporting}
        onClose={() => setExporting(false)}
        submit={t('export')}
        onSubmit={async (reason) => {
          downloadFile((await save.mutateAsync({ whatIf: whatIf.id, reason })).exportWhatIf)
        }}
      />
    </>
  )
}

function Effects({ found }: { found: Found }) {
  const { t } = useTranslation('rules')
  const { t: common } = useTranslation('common')
  const text = useText()
  const level = (band: Band | null) => (band ? common(`band.${band}`) : '–')
  if (found.effects.edges.length === 0) return <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>
  return (
    <Table
      caption={t('effects')}
      rows={found.effects.edges.map((edge) => edge.node)}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'who',
          header: t('who'),
          rowHeader: true,
          cell: (row) => (row.person ? `${row.person.fullName} (${row.person.code})` : row.unit.name),
        },
        { key: 'unit', header: t('unit'), cell: (row) => row.unit.name },
        { key: 'before', header: t('before'), cell: (row) => level(row.levelBefore) },
        { key: 'after', header: t('after'), cell: (row) => level(row.levelAfter) },
        { key: 'bounded', header: t('bounded'), cell: (row) => (row.newlyBounded ? t('yes') : '–') },
        { key: 'why', header: t('why'), cell: (row) => (row.step ? text(row.step) : '–') },
      ]}
    />
  )
}

function Totals({ found }: { found: Found }) {
  const { t } = useTranslation('rules')
  const rows: (WhatIfTotalShownFragment & { group: string })[] = [
    ...found.all.map((one) => ({ ...one, group: t('group.all') })),
    ...found.roles.map((one) => ({ ...one, group: t('group.role') })),
    ...found.positions.map((one) => ({ ...one, group: t('group.position') })),
    ...found.genders.map((one) => ({ ...one, group: t('group.gender') })),
    ...found.units.map((one) => ({ ...one, group: t('group.unit') })),
  ]
  return (
    <Table
      caption={t('totals')}
      rows={rows}
      rowKey={(row) => `${row.group} ${row.key}`}
      columns={[
        { key: 'group', header: t('by'), cell: (row) => row.group },
        {
          key: 'name',
          header: t('name'),
          rowHeader: true,
          cell: (row) => row.name || t(`key.${row.key as 'MALE'}`, '–'),
        },
        { key: 'people', header: t('people'), number: true, cell: (row) => row.people },
        { key: 'raised', header: t('raised'), number: true, cell: (row) => row.raised },
        { key: 'lowered', header: t('lowered'), number: true, cell: (row) => row.lowered },
        { key: 'moved', header: t('moved'), number: true, cell: (row) => row.moved },
        { key: 'bounded', header: t('bounded'), number: true, cell: (row) => row.bounded },
      ]}
    />
  )
}

function Limits({ found }: { found: Found }) {
  const { t } = useTranslation('rules')
  if (found.limits.length === 0) return <EmptyState title={t('noLimits')}>{t('noLimitsHint')}</EmptyState>
  return (
    <Table
      caption={t('limits')}
      rows={found.limits}
      rowKey={(row) => `${row.unit} ${row.about} ${row.kind} ${row.name}`}
      columns={[
        { key: 'unit', header: t('unit'), rowHeader: true, cell: (row) => row.unit },
        { key: 'about', header: t('about'), cell: (row) => `${t(`subject.${row.about}`)} – ${row.name || row.unit}` },
        { key: 'most', header: t('most'), number: true, cell: (row) => `${row.before.most} → ${row.after.most}` },
        { key: 'over', header: t('over'), number: true, cell: (row) => `${row.before.over} → ${row.after.over}` },
      ]}
    />
  )
}
