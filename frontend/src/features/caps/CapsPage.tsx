import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { PrintHead } from '@/domain/PrintHead'
import { usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { CapsDocument, type PeriodOptionFragment, type UnitKind } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card, Filters, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { CapActions } from './CapActions'
import { CapDecisions } from './CapDecisions'
import { CapPeople } from './CapPeople'
import { CapUnits } from './CapUnits'
import { Limit } from './Limit'
import { Preview } from './Preview'

interface Props {
  period: string | undefined
  unit: string | undefined
  onChange: (change: { ky?: string; donvi?: string | undefined }) => void
}

const agencies: readonly UnitKind[] = ['PROVINCE', 'DEPARTMENT', 'COMMUNE', 'PUBLIC_SERVICE_UNIT']

/** The caps on "excellent" of an agency in a year: the arithmetic, whom they took and whom not, and what can be decided. */
export function CapsPage({ period: slug, unit, onChange }: Props) {
  const { t } = useTranslation('caps')
  const text = useText()
  const { query, periods, period } = usePeriods(slug, 'running', ['YEAR'])
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button icon={<IconPrinter size={18} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <PrintHead title={t('printTitle')} subtitle={period && text(period.label)} />
      <Filters>
        <PeriodSelect periods={periods} period={period} onChange={(ky) => onChange({ ky })} />
        <UnitSelect
          label={t('agency')}
          kinds={agencies}
          value={unit ?? null}
          onChange={(next) => onChange({ donvi: next ?? undefined })}
        />
      </Filters>
      <Loaded query={query}>
        {() => {
          if (!period) return <EmptyState title={t('noYear')} />
          return unit ? <AgencyCaps period={period} unit={unit} /> : <EmptyState title={t('noAgency')} />
        }}
      </Loaded>
    </Page>
  )
}

function AgencyCaps({ period, unit }: { period: PeriodOptionFragment; unit: string }) {
  const { t } = useTranslation('caps')
  const query = useGql(CapsDocument, { period: period.id, unit }, { keep: true })
  return (
    <Loaded query={query} skeleton={12}>
      {({ excellenceLimits, capDecisions, capActions, node, scope }) => {
        const closing = node?.__typename === 'Period' ? node.closing : null
        // Only the year of an agency can be previewed; the province closes with its agencies.
        const isAgency = scope?.__typename === 'Unit' && scope.kind !== 'PROVINCE'
        const open = closing?.state === 'OPEN' && isAgency
        return (
          <>
            <CapActions
              period={period.id}
              unit={unit}
              limits={excellenceLimits}
              may={capActions.includes('RECORD_CAP_DECISION')}
              run={closing?.currentRun ?? null}
            />
            {open && <Preview period={period.id} unit={unit} />}
            {!open && excellenceLimits.length === 0 && (
              <Card>
                <EmptyState title={t('noLimit')}>{t('noLimitHint')}</EmptyState>
              </Card>
            )}
            {excellenceLimits.map((limit) => (
              <Limit key={limit.id} limit={limit}>
                {limit.about === 'PEOPLE' ? (
                  <CapPeople period={period.id} unit={unit} reserve={limit.reserve} ties={limit.ties} />
                ) : (
                  <CapUnits period={period.id} unit={unit} reserve={limit.reserve} ties={limit.ties} />
                )}
              </Limit>
            ))}
            <CapDecisions decisions={capDecisions} />
          </>
        )
      }}
    </Loaded>
  )
}
