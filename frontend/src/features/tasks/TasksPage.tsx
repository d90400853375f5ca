import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import { TaskEnteringDocument, type TaskTiming } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Select } from '@/ui/Field'
import { Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { AssignTaskDialog } from './AssignTaskDialog'
import { TaskList } from './TaskList'
import { TaskSummary } from './TaskSummary'

export interface TaskSearch {
  q?: string | undefined
  donvi?: string | undefined
  ngay?: string | undefined
  'tinh-trang'?: TimingSlug | undefined
  xem?: 'don-vi' | undefined
}

const timings = {
  'con-han': 'OPEN',
  'sap-den-han': 'DUE_SOON',
  'qua-han': 'OVERDUE',
  'no-dong': 'BACKLOG',
  'dung-han': 'ON_TIME',
  cham: 'LATE',
} as const satisfies Record<string, TaskTiming>

type TimingSlug = keyof typeof timings

interface Props {
  search: TaskSearch
  onChange: (change: TaskSearch) => void
}

/** Tasks given to units, with what is late or overdue on any day (Decree 335/2025, Art. 7.1.b). */
export function TasksPage({ search, onChange }: Props) {
  const { t } = useTranslation(['tasks', 'common'])
  const viewer = useViewer()
  const [assigning, setAssigning] = useState(false)
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(search.ngay ?? '') ? search.ngay : undefined
  const slug = search['tinh-trang']
  const may = useGql(TaskEnteringDocument, {}).data?.unitActions.includes('ASSIGN_TASK')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may && (
          <Button variant="primary" onClick={() => setAssigning(true)}>
            {t('assign')}
          </Button>
        )
      }
    >
      <Filters>
        <SearchField label={t('search')} value={search.q ?? ''} onChange={(q) => onChange({ q: q || undefined })} />
        <UnitSelect value={search.donvi ?? null} onChange={(unit) => onChange({ donvi: unit ?? undefined })} />
        <Select
          label={t('timing')}
          value={slug ?? ''}
          empty={t('common:all')}
          options={Object.entries(timings).map(([value, timing]) => ({ value, label: t(`timings.${timing}`) }))}
          onChange={(event) => onChange({ 'tinh-trang': (event.target.value || undefined) as TimingSlug | undefined })}
        />
        <DateField
          label={t('asOf')}
          value={search.ngay ?? viewer.today}
          onChange={(day) => onChange({ ngay: day === viewer.today ? undefined : day })}
        />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/nhiem-vu" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('list')}
        </Link>
        <Link to="/nhiem-vu" search={(old) => ({ ...old, xem: 'don-vi' as const })} activeOptions={tabMatch}>
          {t('byUnit')}
        </Link>
      </Tabs>
      {search.xem === 'don-vi' ? (
        <TaskSummary unit={search.donvi ?? null} asOf={asOf ?? null} />
      ) : (
        <TaskList
          search={search.q ?? ''}
          unit={search.donvi ?? null}
          asOf={asOf ?? null}
          timing={slug ? timings[slug] : null}
        />
      )}
      <AssignTaskDialog isOpen={assigning} unit={search.donvi ?? ''} onClose={() => setAssigning(false)} />
    </Page>
  )
}
