import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { periodSlug } from '@/domain/periods'
import { useText } from '@/domain/text'
import type { ResultExplainedFragment } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Notice } from '@/ui/Notice'
import styles from './Explanation.module.css'

/** Whose result it is, what it came out as, and in a sentence what decided it. */
export function ResultSummary({ result }: { result: ResultExplainedFragment }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const { language } = usePreferences()
  const yearly = result.period.kind === 'YEAR'
  const unitPage = { donvi: result.unit.id, ky: periodSlug(result.period), xem: 'ket-qua' as const }
  return (
    <>
      <div className={styles.summary}>
        <div>
          <div className={styles.name}>{result.person.fullName}</div>
          <p>
            {result.person.code} · {result.title}
          </p>
          <p>
            {yearly ? (
              <Link to="/don-vi" search={unitPage}>
                {result.unit.name}
              </Link>
            ) : (
              result.unit.name
            )}
          </p>
          <p>{text(result.period.label)}</p>
        </div>
        <div className={styles.score}>
          {result.total && (
            <>
              <span>{t(result.period.kind === 'MONTH' ? 'total' : 'mean')}</span>
              <strong>{formatPoints(result.total, language)}</strong>
            </>
          )}
          {yearly ? (
            <>
              <span>{t('proposed')}</span>
              <RatingPill rating={result.rating} status={result.status} outcome={result.outcome} />
            </>
          ) : (
            <BandPill band={result.band} status={result.status} />
          )}
        </div>
      </div>
      {result.superseded && <Notice tone="warning">{t('superseded')}</Notice>}
      {result.reason && <Notice tone="warning">{text(result.reason)}</Notice>}
      {result.notes.includes('BOUNDED_BY_UNIT') && <Notice tone="warning">{t('boundedByUnit')}</Notice>}
      {result.notes.includes('DECEMBER_PARTIAL') && <Notice tone="info">{t('decemberPartial')}</Notice>}
      {result.outcome === 'DISPLACED' && <Notice tone="warning">{t('displaced')}</Notice>}
      {result.outcome === 'TIE_AT_CAP' && <Notice tone="warning">{t('tied')}</Notice>}
      <p className="muted small">{t(yearly ? 'proposedOnly' : 'bandNotRating')}</p>
    </>
  )
}
