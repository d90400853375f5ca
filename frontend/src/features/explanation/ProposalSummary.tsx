import { useTranslation } from 'react-i18next'
import { VerdictPill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { ProposalExplainedFragment } from '@/gql/generated/graphql'
import { Notice } from '@/ui/Notice'
import styles from './Explanation.module.css'

/** Which norm was asked of whom, and what it says (Art. 23). */
export function ProposalSummary({ proposal }: { proposal: ProposalExplainedFragment }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const { candidate, unit } = proposal
  return (
    <>
      <div className={styles.summary}>
        <div>
          <div className={styles.name}>{text(proposal.label)}</div>
          <p>{candidate ? `${candidate.fullName} · ${candidate.code}` : unit.name}</p>
          {candidate && <p>{unit.name}</p>}
          <p>{text(proposal.period.label)}</p>
        </div>
        <div className={styles.score}>
          <VerdictPill verdict={proposal.verdict} />
        </div>
      </div>
      {proposal.superseded && <Notice tone="warning">{t('superseded')}</Notice>}
    </>
  )
}
