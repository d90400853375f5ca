import { IconDownload, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { PrintHead } from '@/domain/PrintHead'
import { usePeriods } from '@/domain/periods'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import {
  type Band,
  ExportRankingDocument,
  type ListFormat,
  PeerGroupsDocument,
  type RankingOrder,
} from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { phoneWidth, useMedia } from '@/lib/useMedia'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { Card, Filters, Page } from '@/ui/Page'
import { PhoneFold } from '@/ui/PhoneFold'
import { SearchField } from '@/ui/SearchField'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { Distribution } from './Distribution'
import { RankingCards } from './RankingCards'
import { RankingTable } from './RankingTable'
import { type RankingFilter, useRanking } from './useRanking'

/** What the address says the list is. */
export interface RankingChoice {
  period: string | undefined
  unit: string | null
  peerGroup: string | null
  band: Band | null
  search: string
  order: RankingOrder
  open: string | undefined
}

/** What stands beside the list while a result is open. */
export interface OpenResult {
  id: string | undefined
  previous: string | undefined
  next: string | undefined
}

interface Props {
  choice: RankingChoice
  onChange: (change: Partial<RankingChoice>) => void
  children: (result: OpenResult) => ReactNode
}

const orders: readonly RankingOrder[] = ['TOTAL_DESC', 'TOTAL_ASC', 'NAME', 'CODE']
const bands: readonly Band[] = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']

export function RankingPage({ choice, onChange, children }: Props) {
  const { t } = useTranslation(['ranking', 'common'])
  const text = useText()
  const phone = useMedia(phoneWidth)
  const [exporting, setExporting] = useState(false)
  const [format, setFormat] = useState<ListFormat>('XLSX')
  const { query: periodQuery, periods, period } = usePeriods(choice.period, 'ended')
  const groups = useGql(PeerGroupsDocument, {}).data?.peerGroups ?? []
  const { unit, peerGroup, band, search, order, open } = choice
  const filter: RankingFilter | null = period
    ? { period: period.id, unit, peerGroup, band: band && [band], search: search || null, orderBy: order }
    : null
  const { query, rows, total } = useRanking(filter)
  const exportList = useGqlMutation(ExportRankingDocument, { refresh: false })

  const exportAs = (chosen: ListFormat) => {
    setFormat(chosen)
    setExporting(true)
  }
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  const openIndex = rows.findIndex((row) => row.id === open)

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button icon={<IconPrinter size={18} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Button icon={<IconFileTypePdf size={18} />} disabled={!filter} onClick={() => exportAs('PDF')}>
            {t('exportAs.PDF')}
          </Button>
          <Button
            variant="primary"
            icon={<IconDownload size={18} />}
            disabled={!filter}
            onClick={() => exportAs('XLSX')}
          >
            {t('exportAs.XLSX')}
          </Button>
        </>
      }
    >
      <PrintHead title={t('printTitle')} subtitle={period && text(period.label)} />
      <Filters>
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          value={search}
          onChange={(next) => onChange({ search: next })}
        />
        <PhoneFold label={t('filters')}>
          <UnitSelect value={unit} onChange={(next) => onChange({ unit: next })} />
          <PeriodSelect periods={periods} period={period} onChange={(next) => onChange({ period: next })} />
          <Select
            label={t('peerGroup')}
            empty={t('common:all')}
            value={peerGroup ?? ''}
            options={groups.map((group) => ({ value: group.id, label: group.name }))}
            onChange={(event) => onChange({ peerGroup: event.target.value || null })}
          />
          <Select
            label={t('band')}
            empty={t('common:all')}
            value={band ?? ''}
            options={bands.map((value) => ({ value, label: t(`common:band.${value}`) }))}
            onChange={(event) => onChange({ band: (event.target.value || null) as Band | null })}
          />
          <Select
            label={t('order')}
            value={order}
            options={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
            onChange={(event) => onChange({ order: event.target.value as RankingOrder })}
          />
        </PhoneFold>
      </Filters>
      <PhoneFold label={t('distribution')}>
        {period && <Distribution period={period.id} unit={unit} peerGroup={peerGroup} />}
      </PhoneFold>
      <Card>
        <Loaded query={periodQuery}>
          {() =>
            period ? (
              <Loaded query={query} skeleton={10}>
                {() =>
                  rows.length === 0 ? (
                    <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
                  ) : (
                    <>
                      {phone ? (
                        <RankingCards rows={rows} onOpen={(id) => onChange({ open: id })} />
                      ) : (
                        <RankingTable
                          rows={rows}
                          total={total}
                          openId={open}
                          onOpen={(id) => onChange({ open: id })}
                          onNearEnd={more}
                        />
                      )}
                      <TableFoot
                        shown={rows.length}
                        total={total}
                        hasMore={query.hasNextPage}
                        busy={query.isFetchingNextPage}
                        onMore={more}
                      />
                    </>
                  )
                }
              </Loaded>
            ) : (
              <EmptyState title={t('noPeriod')} />
            )
          }
        </Loaded>
      </Card>
      <ReasonDialog
        title={t(`exportTitle.${format}`)}
        isOpen={exporting}
        onClose={() => setExporting(false)}
        intro={<p>{t('exportIntro', { count: total ?? rows.length })}</p>}
        submit={t(`exportAs.${format}`)}
        onSubmit={async (reason) => {
          if (!filter) return
          const { exportRanking } = await exportList.mutateAsync({ ...filter, reason, format })
          downloadFile(exportRanking)
        }}
      />
      {children({
        id: open,
        previous: rows[openIndex - 1]?.id,
        next: openIndex < 0 ? undefined : rows[openIndex + 1]?.id,
      })}
    </Page>
  )
}
