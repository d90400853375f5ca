import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { periodKinds, usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import { ClosingStateDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Filters, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Blockers } from './Blockers'
import { ClosingSummary } from './ClosingSummary'
import { OpenPeriodDialog } from './OpenPeriodDialog'
import { OutOfScope } from './OutOfScope'
import { Runs } from './Runs'

interface Props {
  period: string | undefined
  unit: string | undefined
  onChange: (change: { ky?: string; donVi?: string | undefined }) => void
}

/** Closing a period of any length: how far it is, what is in the way and who clears it, the run, and the runs before. */
export function ClosingPage({ period: slug, unit: chosen, onChange }: Props) {
  const { t } = useTranslation('closing')
  const text = useText()
  const viewer = useViewer()
  const { query: periodQuery, periods, period } = usePeriods(slug, 'ended', periodKinds)
  const unit = chosen ?? viewer.scope[0]?.id ?? viewer.agency?.id
  const [opening, setOpening] = useState(false)
  const query = useGql(
    ClosingStateDocument,
    { period: period?.id ?? '', unit: unit ?? '' },
    { enabled: period !== undefined && unit !== undefined, keep: true },
  )
  return (
    <Page
      title={t('title')}
      lead={period && text(period.label)}
      actions={<Button onClick={() => setOpening(true)}>{t('openPeriod')}</Button>}
    >
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={(ky) => onChange({ ky })} />
        <UnitSelect value={unit ?? null} onChange={(next) => onChange({ donVi: next ?? undefined })} />
      </Filters>
      <Loaded query={periodQuery}>
        {() => {
          if (!period) return <EmptyState title={t('noPeriod')} />
          if (!unit) return <EmptyState title={t('noUnit')} />
          return (
            <Loaded query={query} skeleton={8}>
              {({ node }) =>
                node?.__typename === 'Period' ? (
                  <>
                    <ClosingSummary period={period} unit={unit} closing={node.closing} />
                    <Blockers period={period} closing={node.closing} />
                    <OutOfScope people={node.closing.outOfScope} />
                    <Runs runs={node.closing.runs} />
                  </>
                ) : (
                  <EmptyState title={t('noPeriod')} />
                )
              }
            </Loaded>
          )
        }}
      </Loaded>
      <OpenPeriodDialog isOpen={opening} onClose={() => setOpening(false)} onOpened={(ky) => onChange({ ky })} />
    </Page>
  )
}
