import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { requiredText } from '@/domain/schemas'
import { type RunShownFragment, SupersedeRunDocument, VerifyRunDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import styles from './Closing.module.css'

const tones = {
  QUEUED: undefined,
  RUNNING: 'info',
  PUBLISHED: 'success',
  SUPERSEDED: 'warning',
  CANCELLED: undefined,
  FAILED: 'error',
} as const

/** Every run there has been: published ones are never altered, only replaced. */
export function Runs({ runs }: { runs: readonly RunShownFragment[] }) {
  const { t } = useTranslation('closing')
  return (
    <Card title={t('runs')}>
      {runs.length === 0 ? <EmptyState title={t('noRuns')} /> : runs.map((run) => <RunLine key={run.id} run={run} />)}
    </Card>
  )
}

const schema = z.object({ reason: requiredText, decisionNumber: requiredText })

function RunLine({ run }: { run: RunShownFragment }) {
  const { t } = useTranslation(['closing', 'common'])
  const { language } = usePreferences()
  const supersede = useGqlMutation(SupersedeRunDocument)
  const verify = useMutation<Awaited<ReturnType<typeof check>>, ApiError>({ mutationFn: () => check(run.id) })
  const [superseding, setSuperseding] = useState(false)
  return (
    <div className={styles.run}>
      <div className={styles.runHead}>
        <Pill tone={tones[run.state]}>{t(`runState.${run.state}`)}</Pill>
        <span>{t('started', { by: run.startedBy, at: formatDateTime(run.createdAt) })}</span>
        {run.publishedAt && <span>{t('publishedAt', { at: formatDateTime(run.publishedAt) })}</span>}
      </div>
      {run.failure && <Notice tone="error">{run.failure}</Notice>}
      <Facts
        facts={[
          ...run.counts.map(
            (entry) => [t(`common:status.${entry.status}`), formatCount(entry.count, language)] as const,
          ),
          [t('reason'), run.reason],
          [t('decision'), run.decisionNumber],
          [t('engine'), run.engineVersion],
          [t('resultHash'), run.resultHash && <code>{run.resultHash}</code>],
        ]}
      />
      {verify.error && <ErrorNote error={verify.error} />}
      {verify.data && (
        <Notice tone={verify.data.holds ? 'success' : 'error'}>
          {t(verify.data.holds ? 'holds' : 'differs', verify.data)}
        </Notice>
      )}
      <div className={styles.actions}>
        {run.publishedAt && (
          <Link to="/bien-ban-chot/$id" params={{ id: run.id }}>
            {t('report')}
          </Link>
        )}
        {(run.state === 'PUBLISHED' || run.state === 'SUPERSEDED') && (
          <Button busy={verify.isPending} onClick={() => verify.mutate()}>
            {t('verify')}
          </Button>
        )}
        {run.availableActions.includes('SUPERSEDE_RUN') && (
          <Button variant="danger" onClick={() => setSuperseding(true)}>
            {t('supersede')}
          </Button>
        )}
      </div>
      <FormDialog
        title={t('supersede')}
        isOpen={superseding}
        onClose={() => setSuperseding(false)}
        intro={<Notice tone="warning">{t('supersedeHint')}</Notice>}
        schema={schema}
        defaults={{ reason: '', decisionNumber: '' }}
        fields={[
          { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
          { name: 'decisionNumber', kind: 'text', label: t('decision') },
        ]}
        submit={t('supersede')}
        danger
        onSubmit={(values) => supersede.mutateAsync({ ...values, run: run.id, version: run.version })}
      />
    </div>
  )
}

const check = async (run: string) => (await request(VerifyRunDocument, { run })).verifyRun
