import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { TeamFormsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { buttonClass } from '@/ui/Button'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { PersonForm } from './PersonForm'
import { PersonItems } from './PersonItems'
import styles from './Team.module.css'

interface Props {
  person: string
  period: string | undefined
  unit: string | null
}

/** One person's month: the work on one side, Form 01 on the other. */
export function TeamPersonPage({ person, period: slug, unit }: Props) {
  const { t } = useTranslation('team')
  const text = useText()
  const navigate = useNavigate()
  const { query: periodQuery, period } = usePeriods(slug, 'running')
  const query = useGql(TeamFormsDocument, { period: period?.id ?? '', unit }, { enabled: period !== undefined })
  const entries = query.data?.assessments ?? []
  const index = entries.findIndex((entry) => entry.person.id === person)
  const entry = entries[index]
  const previous = index > 0 ? entries[index - 1] : undefined
  const next = index < 0 ? undefined : entries[index + 1]
  const search = { ky: slug, donVi: unit ?? undefined }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.key === 'ArrowUp' ? previous : event.key === 'ArrowDown' ? next : undefined
    if (!event.ctrlKey || event.isComposing || !target) return
    event.preventDefault()
    void navigate({ to: '/cham-diem/$nguoi', params: { nguoi: target.person.id }, search })
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <Page
      title={entry?.person.fullName ?? t('person')}
      lead={[entry?.assessment.title, period && text(period.label)].filter(Boolean).join(' · ')}
      actions={
        <>
          <Link to="/cham-diem" search={search} className={buttonClass('secondary')}>
            {t('back')}
          </Link>
          {previous && (
            <Link
              to="/cham-diem/$nguoi"
              params={{ nguoi: previous.person.id }}
              search={search}
              className={buttonClass('secondary')}
            >
              ↑ {previous.person.fullName}
            </Link>
          )}
          {next && (
            <Link
              to="/cham-diem/$nguoi"
              params={{ nguoi: next.person.id }}
              search={search}
              className={buttonClass('secondary')}
            >
              ↓ {next.person.fullName}
            </Link>
          )}
        </>
      }
    >
      <Loaded query={periodQuery}>
        {() =>
          period ? (
            <Loaded query={query} skeleton={10}>
              {() =>
                entry ? (
                  <div className={styles.columns}>
                    <PersonItems period={period.id} person={entry.person} />
                    <PersonForm
                      key={`${entry.assessment.id}${entry.assessment.version}`}
                      assessment={entry.assessment}
                    />
                  </div>
                ) : (
                  <EmptyState title={t('notFound')} />
                )
              }
            </Loaded>
          ) : (
            <EmptyState title={t('noPeriod')} />
          )
        }
      </Loaded>
    </Page>
  )
}
