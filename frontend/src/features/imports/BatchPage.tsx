import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type BatchShownFragment,
  ImportBatchDocument,
  type ImportBatchQuery,
  ImportProgressDocument,
  type ImportProgressSubscription,
} from '@/gql/generated/graphql'
import { useLive } from '@/lib/live'
import { useGql } from '@/lib/query'
import { buttonClass } from '@/ui/Button'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Batch } from './Batch'
import { StatePill } from './BatchTable'

function read(data: ImportProgressSubscription | ImportBatchQuery): BatchShownFragment | null {
  if ('importProgress' in data) return data.importProgress
  return data.node?.__typename === 'ImportBatch' ? data.node : null
}

const rests = (batch: BatchShownFragment) => batch.state !== 'CHECKING' && batch.state !== 'APPLYING'

/** One import from the reading of the file to its withdrawal; a running one is followed live. */
export function BatchPage({ id }: { id: string }) {
  const { t } = useTranslation('imports')
  const query = useGql(ImportBatchDocument, { id })
  const stored = query.data ? read(query.data) : null
  const live = useLive({
    active: stored !== null && !rests(stored),
    id,
    subscription: ImportProgressDocument,
    fallback: ImportBatchDocument,
    read,
    rests,
  })
  const batch = live ?? stored
  return (
    <Page
      title={batch?.fileName ?? t('title')}
      lead={
        batch && (
          <>
            {t(`kinds.${batch.kind}`)} <StatePill {...batch} />
          </>
        )
      }
      hasErrors={(batch?.errorCount ?? 0) > 0}
      actions={
        <Link to="/nhap-du-lieu" className={buttonClass('secondary')}>
          {t('all')}
        </Link>
      }
    >
      <Loaded query={query} skeleton={10}>
        {() => (batch ? <Batch key={batch.id} batch={batch} /> : <EmptyState title={t('notFound')} />)}
      </Loaded>
    </Page>
  )
}
