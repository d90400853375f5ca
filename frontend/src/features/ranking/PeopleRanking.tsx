import { IconDownload, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { useText } from '@/domain/text'
import { ExportRankingDocument, type ListFormat, type PeriodOptionFragment } from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { phoneWidth, useMedia } from '@/lib/useMedia'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { PhoneFold } from '@/ui/PhoneFold'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { CompareBar, useChosen } from './CompareBar'
import { Distribution } from './Distribution'
import { RankingCards } from './RankingCards'
import { RankingFilters } from './RankingFilters'
import type { OpenResult, RankingChoice } from './RankingPage'
import { RankingTable } from './RankingTable'
import { type RankingFilter, useRanking } from './useRanking'

interface Props {
  period: PeriodOptionFragment
  choice: RankingChoice
  onChange: (change: Partial<RankingChoice>) => void
  openResult: (result: OpenResult) => ReactNode
}

export function PeopleRanking({ period, choice, onChange, openResult }: Props) {
  const { t } = useTranslation('ranking')
  const text = useText()
  const phone = useMedia(phoneWidth)
  const [exporting, setExporting] = useState(false)
  const [format, setFormat] = useState<ListFormat>('XLSX')
  const exportAs = (chosenFormat: ListFormat) => {
    setFormat(chosenFormat)
    setExporting(true)
  }
  const { unit, peerGroup, open } = choice
  const filter = filterOf(period.id, choice)
  const { query, rows, total } = useRanking(filter)
  const exportList = useGqlMutation(ExportRankingDocument, { refresh: false })
  const chosen = useChosen(choice.chosen, (next) => onChange({ chosen: next }))
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  const openIndex = rows.findIndex((row) => row.id === open)
  const list = { rows, total, chosen, yearly: period.kind === 'YEAR', onOpen: (id: string) => onChange({ open: id }) }
  return (
    <>
      <PrintHead title={t('printTitle')} subtitle={text(period.label)} />
      <RankingFilters period={period} choice={choice} onChange={onChange} />
      <PhoneFold label={t('distribution')}>
        <Distribution period={period.id} unit={unit} peerGroup={peerGroup} />
      </PhoneFold>
      <CompareBar period={period} chosen={choice.chosen} onClear={() => onChange({ chosen: [] })} />
      {list.yearly && <p className="muted small">{t('decemberPartial')}</p>}
      <Card
        title={t('list')}
        actions={
          <>
            <Button icon={<IconPrinter size={18} />} onClick={() => window.print()}>
              {t('print')}
            </Button>
            <Button icon={<IconFileTypePdf size={18} />} onClick={() => exportAs('PDF')}>
              {t('exportAs.PDF')}
            </Button>
            <Button icon={<IconDownload size={18} />} onClick={() => exportAs('XLSX')}>
              {t('exportAs.XLSX')}
            </Button>
          </>
        }
      >
        <Loaded query={query} skeleton={10}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
            ) : (
              <>
                {phone ? <RankingCards {...list} /> : <RankingTable {...list} openId={open} onNearEnd={more} />}
                <TableFoot query={query} shown={rows.length} total={total} />
              </>
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
          const { exportRanking } = await exportList.mutateAsync({ ...filter, reason, format })
          downloadFile(exportRanking)
        }}
      />
      {openResult({
        id: open,
        previous: rows[openIndex - 1]?.id,
        next: openIndex < 0 ? undefined : rows[openIndex + 1]?.id,
      })}
    </>
  )
}

function filterOf(period: string, { unit, peerGroup, band, rating, search, order }: RankingChoice): RankingFilter {
  return {
    period,
    unit,
    peerGroup,
    band: band && [band],
    rating: rating && [rating],
    search: search || null,
    orderBy: order,
  }
}
