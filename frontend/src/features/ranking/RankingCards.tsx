import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'
import { ChooseBox } from './ChooseBox'
import styles from './RankingList.module.css'
import type { ListProps } from './RankingTable'

/** The ranking on a phone, a card for each person; more cards are asked for by hand. */
export function RankingCards({
  rows,
  chosen,
  yearly,
  onOpen,
}: Pick<ListProps, 'rows' | 'chosen' | 'yearly' | 'onOpen'>) {
  const { t } = useTranslation('ranking')
  const { language } = usePreferences()
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id} className={styles.cardRow}>
          <span className="muted">
            {row.rank ?? t('none')}
            <ChooseBox person={row.personId} name={row.personName} chosen={chosen} />
          </span>
          <div>
            <b>{row.personName}</b>
            <span className={styles.sub}>
              {row.personCode} · {row.title}
            </span>
            <span className={styles.sub}>{row.unitName}</span>
          </div>
          <span className={styles.cardTotal}>{row.total ? formatPoints(row.total, language) : t('none')}</span>
          <div className={styles.cardFoot}>
            <span>
              {yearly ? (
                <RatingPill rating={row.rating} status={row.status} outcome={row.outcome} decided={row.decided} />
              ) : (
                <BandPill band={row.band} status={row.status} />
              )}
            </span>
            <Button variant="link" aria-label={t('explainOf', { name: row.personName })} onClick={() => onOpen(row.id)}>
              {t('explain')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
