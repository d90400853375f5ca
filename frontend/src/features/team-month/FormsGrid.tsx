import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type PeriodOptionFragment, TeamFormsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { phoneWidth, useMedia } from '@/lib/useMedia'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { GridEditor } from './GridEditor'
import { gridRows } from './gridForms'
import styles from './Team.module.css'

interface Props {
  period: PeriodOptionFragment
  unit: string | null
}

/** Points of all sent forms in one grid; on a phone, one person at a time. */
export function FormsGrid({ period, unit }: Props) {
  const { t } = useTranslation('team')
  const phone = useMedia(phoneWidth)
  const query = useGql(TeamFormsDocument, { period: period.id, unit })
  const entries = query.data?.assessments
  const rows = useMemo(() => gridRows(entries ?? []), [entries])
  const leaders = (entries ?? []).filter(
    ({ assessment }) => assessment.leads && assessment.availableActions.includes('CONFIRM_ASSESSMENT'),
  )
  return (
    <Loaded query={query} skeleton={10}>
      {() => (
        <>
          {leaders.length > 0 && (
            <Notice>
              <span>{t('leadersApart')}</span>
              <div className={styles.status}>
                {leaders.map(({ person }) => (
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
          )}
          {rows.length === 0 ? (
            <Card>
              <EmptyState title={t('noForms')} />
            </Card>
          ) : phone ? (
            <Card title={t('oneByOne')} padded>
              {rows.map((row) => (
                <Link
                  key={row.personId}
                  to="/cham-diem/$nguoi"
                  params={{ nguoi: row.personId }}
                  search={(old) => ({ ky: old.ky, donVi: old.donVi })}
                >
                  {row.name}
                </Link>
              ))}
            </Card>
          ) : (
            <GridEditor
              key={rows.map((row) => row.personId).join()}
              rows={rows}
              draftKey={`grid.${period.id}.${unit}`}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
