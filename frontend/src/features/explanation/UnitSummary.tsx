import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { periodSlug } from '@/domain/periods'
import { useText } from '@/domain/text'
import type { UnitResultExplainedFragment } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Notice } from '@/ui/Notice'
import styles from './Explanation.module.css'

/** Which unit, its points, and the level before and after the units' cap (Art. 8). */
export function UnitSummary({ result }: { result: UnitResultExplainedFragment }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const { language } = usePreferences()
  const { unit, period } = result
  return (
    <>
      <div className={styles.summary}>
        <div>
          <div className={styles.name}>
            <Link to="/don-vi" search={{ donvi: unit.id, ky: periodSlug(period), xem: 'ket-qua' }}>
              {unit.name}
            </Link>
          </div>
          <p>{unit.code}</p>
          <p>{text(period.label)}</p>
        </div>
        <div className={styles.score}>
          {result.total && (
            <>
              <span>{t('total')}</span>
              <strong>{formatPoints(result.total, language)}</strong>
              <BandPill band={result.band} status={result.status} />
            </>
          )}
          <span>{t('proposed')}</span>
          <RatingPill rating={result.rating} status={result.status} outcome={result.outcome} />
        </div>
      </div>
      {result.superseded && <Notice tone="warning">{t('superseded')}</Notice>}
      {result.reason && <Notice tone="warning">{text(result.reason)}</Notice>}
      {result.outcome === 'DISPLACED' && <Notice tone="warning">{t('unitDisplaced')}</Notice>}
      {result.band && result.ratingBeforeCap && result.band !== result.ratingBeforeCap && (
        <Notice tone="warning">{t('conditionsMissed')}</Notice>
      )}
    </>
  )
}
