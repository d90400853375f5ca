import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { type InboxTaskFragment, MyWorkDocument, type MyWorkQuery } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { cx } from '@/ui/cx'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import styles from './MyWork.module.css'
import { TaskLink } from './TaskLink'

export function MyWorkPage() {
  const { t } = useTranslation('my-work')
  const viewer = useViewer()
  const query = useGql(MyWorkDocument, {})
  return (
    <Page title={t('title')} lead={t('lead', { name: viewer.displayName, day: formatDate(viewer.today) })}>
      <div className={styles.columns}>
        <Card title={t('waiting')}>
          <Loaded query={query}>
            {({ myWork, myResults }) =>
              myWork.length === 0 ? (
                <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
              ) : (
                <ul className={styles.list}>
                  {myWork.map((task) => (
                    <TaskLine
                      key={`${task.kind}${task.period?.id}${task.unit?.id}`}
                      task={task}
                      resultId={myResults.find((result) => result.period.id === task.period?.id)?.id}
                    />
                  ))}
                </ul>
              )
            }
          </Loaded>
        </Card>
        {viewer.person && (
          <Card title={t('results')}>
            <Loaded query={query} skeleton={3}>
              {({ myResults }) =>
                myResults.length === 0 ? (
                  <EmptyState title={t('noResults')} />
                ) : (
                  myResults.map((result) => <ResultLine key={result.id} result={result} />)
                )
              }
            </Loaded>
          </Card>
        )}
      </div>
    </Page>
  )
}

function TaskLine({ task, resultId }: { task: InboxTaskFragment; resultId: string | undefined }) {
  const { t } = useTranslation('my-work')
  const text = useText()
  const where = [task.period && text(task.period.label), task.unit?.name].filter(Boolean).join(' · ')
  return (
    <li className={styles.task}>
      <div>
        <TaskLink task={task} resultId={resultId} />
        {where && <div className="muted small">{where}</div>}
      </div>
      <div className={cx(styles.due, task.overdue && styles.overdue)}>
        {task.dueOn && t(task.overdue ? 'overdue' : task.dueSoon ? 'dueSoon' : 'due', { day: formatDate(task.dueOn) })}
      </div>
    </li>
  )
}

function ResultLine({ result }: { result: MyWorkQuery['myResults'][number] }) {
  const { t } = useTranslation('my-work')
  const text = useText()
  const { language } = usePreferences()
  return (
    <div className={styles.result}>
      <b>{text(result.period.label)}</b>
      <span className={styles.points}>{result.total && formatPoints(result.total, language)}</span>
      <Link to="/ket-qua/$id" params={{ id: result.id }}>
        {t('why')}
      </Link>
      {result.period.kind === 'YEAR' ? (
        <span>
          {t('proposed')} <RatingPill {...result} />
        </span>
      ) : (
        <BandPill band={result.band} status={result.status} />
      )}
    </div>
  )
}
