import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import type { RankingLineFragment } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { usePrinting } from '@/lib/usePrinting'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { Change } from './Change'
import { ChooseBox } from './ChooseBox'
import type { Chosen } from './CompareBar'
import styles from './RankingList.module.css'

export interface ListProps {
  rows: readonly RankingLineFragment[]
  total: number | undefined
  chosen: Chosen
  /** The list is of a year: it shows proposed ratings in place of the change. */
  yearly: boolean
  openId: string | undefined
  onOpen: (id: string) => void
  /** The end of what is loaded comes near. */
  onNearEnd: () => void
}

const prefetchRows = 30

/** The ranking on a desk. Only what is in sight is in the document; printing puts all loaded rows there. */
export function RankingTable({ rows, total, chosen, yearly, openId, onOpen, onNearEnd }: ListProps) {
  const { t } = useTranslation('ranking')
  const body = useRef<HTMLTableSectionElement>(null)
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 49,
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const printing = usePrinting()
  const items = virtualizer.getVirtualItems()
  const margin = virtualizer.options.scrollMargin
  const before = items[0] ? items[0].start - margin : 0
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin)

  const last = items.at(-1)?.index ?? 0
  const nearEnd = useEffectEvent(onNearEnd)
  useEffect(() => {
    if (last >= rows.length - prefetchRows) nearEnd()
  }, [last, rows.length])

  return (
    <table className={styles.table} aria-rowcount={total === undefined ? -1 : total + 1}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.choose}>
            <span className="visually-hidden">{t('choose')}</span>
          </th>
          <th scope="col" className={styles.number}>
            {t('rank')}
          </th>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('unitTitle')}</th>
          <th scope="col" className={cx(styles.number, styles.part)}>
            {t('general')}
          </th>
          <th scope="col" className={cx(styles.number, styles.part)}>
            {t('result')}
          </th>
          <th scope="col" className={styles.number}>
            {t('total')}
          </th>
          {!yearly && (
            <th scope="col" className={styles.number}>
              {t('change')}
            </th>
          )}
          <th scope="col">{t('band')}</th>
          {yearly && <th scope="col">{t('rating')}</th>}
          <th scope="col" className={styles.action}>
            <span className="visually-hidden">{t('action')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {!printing && <Spacer height={before} />}
        {(printing ? rows.map((_, index) => index) : items.map((item) => item.index)).map((index) => {
          const row = rows[index]
          return row && <Row key={row.id} {...{ row, index, chosen, yearly, onOpen }} isOpen={row.id === openId} />
        })}
        {!printing && <Spacer height={after} />}
      </tbody>
    </table>
  )
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr className={styles.spacer} aria-hidden>
      <td colSpan={10} style={{ height }} />
    </tr>
  )
}

interface RowProps {
  row: RankingLineFragment
  index: number
  chosen: Chosen
  yearly: boolean
  isOpen: boolean
  onOpen: (id: string) => void
}

const Row = memo(function Row({ row, index, chosen, yearly, isOpen, onOpen }: RowProps) {
  const { t } = useTranslation('ranking')
  const { language } = usePreferences()
  const points = (value: string | null | undefined) => (value ? formatPoints(value, language) : t('none'))
  return (
    <tr aria-rowindex={index + 2} data-open={isOpen}>
      <td className={styles.choose}>
        <ChooseBox person={row.personId} name={row.personName} chosen={chosen} />
      </td>
      <td className={styles.number}>{row.rank ?? t('none')}</td>
      <th scope="row">
        {row.personName}
        <span className={styles.sub}>{row.personCode}</span>
      </th>
      <td>
        {row.unitName === row.agencyName ? row.unitName : `${row.unitName} – ${row.agencyName}`}
        <span className={styles.sub}>{row.title}</span>
      </td>
      <td className={cx(styles.number, styles.part)}>{points(row.general)}</td>
      <td className={cx(styles.number, styles.part)}>{points(row.result)}</td>
      <td className={cx(styles.number, styles.total)}>{points(row.total)}</td>
      {!yearly && (
        <td className={styles.number}>
          <Change total={row.total} previous={row.previousTotal} />
        </td>
      )}
      <td>
        <BandPill band={row.band} status={row.status} />
      </td>
      {yearly && (
        <td>
          <RatingPill rating={row.rating} status={row.status} outcome={row.outcome} decided={row.decided} />
        </td>
      )}
      <td className={styles.action}>
        <Button
          variant="link"
          className="nowrap"
          aria-label={t('explainOf', { name: row.personName })}
          onClick={() => onOpen(row.id)}
        >
          {t('explain')}
        </Button>
      </td>
    </tr>
  )
})
