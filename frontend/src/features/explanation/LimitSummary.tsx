import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { LimitExplainedFragment } from '@/gql/generated/graphql'
import { Notice } from '@/ui/Notice'
import styles from './Explanation.module.css'

/** Which cap on "excellent" was applied, and where (Arts. 8.5, 20.5). */
export function LimitSummary({ limit }: { limit: LimitExplainedFragment }) {
  const { t } = useTranslation(['explanation', 'common'])
  const text = useText()
  return (
    <>
      <div className={styles.summary}>
        <div>
          <div className={styles.name}>{limit.unit.name}</div>
          <p>{t(`common:capSubject.${limit.about}`)}</p>
          <p>{text(limit.period.label)}</p>
        </div>
      </div>
      {limit.provisional && <Notice tone="warning">{t('provisional')}</Notice>}
    </>
  )
}
