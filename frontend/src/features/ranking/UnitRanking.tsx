import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { PrintHead } from '@/domain/PrintHead'
import { periodSlug } from '@/domain/periods'
import { useText } from '@/domain/text'
import {
  type PeriodOptionFragment,
  type UnitKind,
  UnitRankingListDocument,
  type UnitRankingListQuery,
} from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Select } from '@/ui/Field'
import { Card, Filters } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { type Column, Table } from '@/ui/Table'

type Line = UnitRankingListQuery['unitRanking'][number]

const kinds = ['DEPARTMENT', 'COMMUNE', 'PUBLIC_SERVICE_UNIT', 'DIVISION'] as const satisfies readonly UnitKind[]
type Kind = (typeof kinds)[number]

/** Units against each other: those directly below the chosen unit, or of a kind in the whole province. */
export function UnitRanking({ period, unit }: { period: PeriodOptionFragment; unit: string | null }) {
  const { t } = useTranslation('ranking')
  const text = useText()
  const [kind, setKind] = useState<Kind>('DEPARTMENT')
  const query = useGql(UnitRankingListDocument, {
    period: period.id,
    ...(unit ? { parent: unit, kind: null } : { parent: null, kind }),
  })
  return (
    <>
      <PrintHead title={t('unitPrintTitle')} subtitle={text(period.label)} />
      {!unit && (
        <Filters>
          <Select
            label={t('unitKind')}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(`unitKinds.${value}`) }))}
            onChange={(event) => setKind(event.target.value as Kind)}
          />
        </Filters>
      )}
      <Card>
        <Loaded query={query} skeleton={8}>
          {({ unitRanking }) =>
            unitRanking.length === 0 ? (
              <EmptyState title={t('noUnits')}>{t('noUnitsHint')}</EmptyState>
            ) : (
              <UnitTable rows={unitRanking} period={period} />
            )
          }
        </Loaded>
      </Card>
    </>
  )
}

function UnitTable({ rows, period }: { rows: readonly Line[]; period: PeriodOptionFragment }) {
  const { t } = useTranslation('ranking')
  const { language } = usePreferences()
  const points = (value: string | null) => (value ? formatPoints(value, language) : t('none'))
  const levels: Column<Line>[] = [
    { key: 'band', header: t('band'), cell: ({ result }) => <BandPill band={result.band} status={result.status} /> },
    { key: 'rating', header: t('rating'), cell: ({ result, decided }) => <RatingPill {...result} decided={decided} /> },
  ]
  // Anything shorter than a year has points and no level (Art. 8).
  const state: Column<Line> = {
    key: 'state',
    header: t('state'),
    cell: ({ result }) => <BandPill band={null} status={result.status} />,
  }
  return (
    <Table
      caption={t('units')}
      rows={rows}
      rowKey={(row) => row.result.id}
      columns={[
        { key: 'rank', header: t('rank'), number: true, cell: (row) => row.rank ?? t('none') },
        {
          key: 'unit',
          header: t('unit'),
          rowHeader: true,
          cell: ({ result }) => (
            <Link to="/don-vi" search={{ donvi: result.unit.id, ky: periodSlug(period), xem: 'ket-qua' }}>
              {result.unit.name}
            </Link>
          ),
        },
        { key: 'general', header: t('general'), number: true, cell: (row) => points(row.result.general) },
        { key: 'result', header: t('result'), number: true, cell: (row) => points(row.result.result) },
        { key: 'total', header: t('total'), number: true, cell: (row) => <b>{points(row.result.total)}</b> },
        ...(period.kind === 'YEAR' ? levels : [state]),
        {
          key: 'why',
          header: <span className="visually-hidden">{t('action')}</span>,
          onScreen: true,
          label: t('action'),
          cell: ({ result }) => (
            <Link to="/ket-qua/$id" params={{ id: result.id }} aria-label={t('explainOf', { name: result.unit.name })}>
              {t('explain')}
            </Link>
          ),
        },
      ]}
    />
  )
}
