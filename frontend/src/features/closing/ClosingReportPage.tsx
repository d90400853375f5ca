import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { useText } from '@/domain/text'
import { ClosingReportDocument, type ClosingReportQuery } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import styles from './Closing.module.css'

type Run = Extract<ClosingReportQuery['node'], { __typename: 'Run' }>

/** What is filed when a period is closed: the figures, and the signed line of the history that vouches for them. */
export function ClosingReportPage({ id }: { id: string }) {
  const { t } = useTranslation('closing')
  const text = useText()
  const query = useGql(ClosingReportDocument, { id })
  const run = query.data?.node?.__typename === 'Run' && query.data.node.publishedAt ? query.data.node : null
  return (
    <Page
      title={t('report')}
      lead={run && `${text(run.period.label)} – ${run.unit.name}`}
      actions={
        <Button icon={<IconPrinter size={18} />} disabled={!run} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <PrintHead title={t('reportTitle')} subtitle={run ? `${run.period.label.vi} – ${run.unit.name}` : undefined} />
      <Card padded>
        <Loaded query={query} skeleton={8}>
          {() => (run ? <Report run={run} /> : <EmptyState title={t('noReport')} />)}
        </Loaded>
      </Card>
    </Page>
  )
}

function Report({ run }: { run: Run }) {
  const { t } = useTranslation(['closing', 'common'])
  const { language } = usePreferences()
  return (
    <>
      <Facts
        facts={[
          [t('publishedBy'), run.startedBy],
          [t('publishedOn'), run.publishedAt && formatDateTime(run.publishedAt)],
          [t('reason'), run.reason],
          [t('decision'), run.decisionNumber],
          ...run.counts.map(
            (entry) => [t(`common:status.${entry.status}`), formatCount(entry.count, language)] as const,
          ),
          [t('engine'), run.engineVersion],
          [t('rulesetHash'), run.rulesetHashes.map((hash) => <code key={hash}>{hash} </code>)],
          [t('inputHash'), run.inputHash && <code>{run.inputHash}</code>],
          [t('resultHash'), run.resultHash && <code>{run.resultHash}</code>],
          [t('checkpoint'), run.checkpoint && <code className={styles.checkpoint}>{run.checkpoint}</code>],
        ]}
      />
      {run.notForOfficialUse && <Notice tone="warning">{t('common:notForOfficialUse')}</Notice>}
      <Notice tone="info">{t('checkpointHint')}</Notice>
      <div className={styles.signatures}>
        <div>{t('signatureMaker')}</div>
        <div>{t('signatureHead')}</div>
      </div>
    </>
  )
}
