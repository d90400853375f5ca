import { IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { DossierStatePill } from '@/domain/Pill'
import { usePeriods } from '@/domain/periods'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import {
  type DossierFilter,
  type DossierKind,
  type DossierRowFragment,
  type DossierState,
  ExportDossiersDocument,
} from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { Card, Filters, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { kinds, states } from './kinds'
import { useDossiers } from './useDossiers'

interface Props {
  period: string | undefined
  unit: string | null
  kind: DossierKind | null
  state: DossierState | null
  onChange: (change: {
    ky?: string
    donvi?: string | undefined
    loai?: string | undefined
    'trang-thai'?: string | undefined
  }) => void
}

/** Decisions about people and units of a year: what is being prepared, what was decided (Art. 23). */
export function DossiersPage({ period: slug, unit, kind, state, onChange }: Props) {
  const { t } = useTranslation(['dossiers', 'common'])
  const { query, periods, period } = usePeriods(slug, 'running', ['YEAR'])
  const [exporting, setExporting] = useState(false)
  const save = useGqlMutation(ExportDossiersDocument, { refresh: false })
  const filter = period && { period: period.id, unit, kind, state }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button icon={<IconFileSpreadsheet size={18} aria-hidden />} onClick={() => setExporting(true)}>
          {t('export')}
        </Button>
      }
    >
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={(ky) => onChange({ ky })} />
        <UnitSelect value={unit} onChange={(next) => onChange({ donvi: next ?? undefined })} />
        <Select
          label={t('kind')}
          empty={t('common:all')}
          value={kind ?? ''}
          options={kinds.map((one) => ({ value: one, label: t(`common:dossierKind.${one}`) }))}
          onChange={(event) => onChange({ loai: event.target.value || undefined })}
        />
        <Select
          label={t('state')}
          empty={t('common:all')}
          value={state ?? ''}
          options={states.map((one) => ({ value: one, label: t(`common:dossierState.${one}`) }))}
          onChange={(event) => onChange({ 'trang-thai': event.target.value || undefined })}
        />
      </Filters>
      <Loaded query={query}>
        {() => (filter ? <DossierTable filter={filter} /> : <EmptyState title={t('noYear')} />)}
      </Loaded>
      <ReasonDialog
        title={t('export')}
        isOpen={exporting}
        onClose={() => setExporting(false)}
        submit={t('export')}
        onSubmit={async (reason) => {
          if (filter) downloadFile((await save.mutateAsync({ filter, reason })).exportDossiers)
        }}
      />
    </Page>
  )
}

const missing = (row: DossierRowFragment) => row.papers.filter((paper) => paper.document === '').length

function DossierTable({ filter }: { filter: DossierFilter }) {
  const { t } = useTranslation(['dossiers', 'common'])
  const text = useText()
  const { query, rows, total } = useDossiers(filter)
  return (
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
                        <Link to="/ho-so/$id" params={{ id: row.id }}>
                          {row.person?.fullName ?? row.unit.name}
                        </Link>{' '}
                        <span className="muted small">{row.person?.code}</span>
                      </>
                    ),
                  },
                  { key: 'unit', header: t('unit'), cell: (row) => row.person && row.unit.name },
                  { key: 'subject', header: t('subject'), cell: (row) => text(row.title) },
                  {
                    key: 'papers',
                    header: t('papers'),
                    cell: (row) => (missing(row) ? t('missing', { count: missing(row) }) : t('complete')),
                  },
                  {
                    key: 'state',
                    header: t('state'),
                    cell: (row) => (
                      <>
                        <DossierStatePill state={row.state} />
                        {row.document && <div className="muted small">{row.document}</div>}
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
  )
}
