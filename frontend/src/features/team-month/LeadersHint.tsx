import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TeamDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Notice } from '@/ui/Notice'
import styles from './Team.module.css'

/** Leaders are scored on work of their own too: directing and checking are items like any other (Art. 15.1). */
export function LeadersHint({ period, unit }: { period: string; unit: string | null }) {
  const { t } = useTranslation('team')
  const entries = useGql(TeamDocument, { period, unit }).data?.assessments ?? []
  const without = entries.filter(({ assessment, workCount }) => assessment.leads && workCount === 0)
  if (without.length === 0) return null
  return (
    <Notice>
      <span>{t('leadersWithoutWork')}</span>
      <div className={styles.status}>
        {without.map(({ person }) => (
          <Link
            key={person.id}
            to="/cham-diem/$nguoi"
            params={{ nguoi: person.id }}
            search={(old) => ({ ky: old.ky, donVi: old.donVi })}
          >
            {person.fullName}
          </Link>
        ))}
      </div>
    </Notice>
  )
}
