import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { AssessmentPill } from '@/domain/Pill'
import { usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { MyFormDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Card, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { MyForm } from './MyForm'
import { MyItems } from './MyItems'

interface Props {
  period: string | undefined
  view: 'cong-viec' | 'tu-cham'
  onPeriod: (slug: string) => void
}

/** The viewer's own month: what was to be done and was done, and Form 01. */
export function MyMonthPage({ period: slug, view, onPeriod }: Props) {
  const { t } = useTranslation('month')
  const text = useText()
  const viewer = useViewer()
  const { query, periods, period } = usePeriods(slug, 'running')
  const form = useGql(MyFormDocument, { period: period?.id ?? '' }, { enabled: period !== undefined })
  const state = form.data?.myAssessment?.state
  return (
    <Page title={t('title')} lead={period && text(period.label)}>
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={onPeriod} />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/thang-cua-toi" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('work')}
        </Link>
        <Link to="/thang-cua-toi" search={(old) => ({ ...old, xem: 'tu-cham' })} activeOptions={tabMatch}>
          {t('form')} {state && <AssessmentPill state={state} />}
        </Link>
      </Tabs>
      <Loaded query={query}>
        {() => {
          if (!period) return <EmptyState title={t('noPeriod')} />
          if (!viewer.person) return <EmptyState title={t('noPerson')} />
          if (view === 'cong-viec') return <MyItems period={period.id} person={viewer.person.id} />
          return (
            <Loaded query={form} skeleton={12}>
              {({ myAssessment }) =>
                myAssessment ? (
                  <MyForm key={period.id} period={period} assessment={myAssessment} />
                ) : (
                  <Card>
                    <EmptyState title={t('notScored')}>{t('notScoredHint')}</EmptyState>
                  </Card>
                )
              }
            </Loaded>
          )
        }}
      </Loaded>
    </Page>
  )
}
