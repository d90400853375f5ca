import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PeriodSelect } from '@/domain/PeriodSelect'
import { PrintHead } from '@/domain/PrintHead'
import { usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { NormListDocument, type PeriodOptionFragment, type Verdict } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { NormNote } from './NormNote'
import { ProposalTable } from './ProposalTable'

/** What stands beside the list while a proposal is open. */
export interface OpenProposal {
  id: string | undefined
  previous: string | undefined
  next: string | undefined
}

interface Props {
  period: string | undefined
  unit: string | null
  norm: string | null
  verdict: Verdict | null
  /** How many conditions are lacking; null for any number. */
  unmet: number | null
  open: string | undefined
  onChange: (change: { ky?: string; donvi?: string | undefined; 'noi-dung'?: string | undefined }) => void
  onOpen: (id: string) => void
  onDossier: (id: string) => void
  children: (proposal: OpenProposal) => ReactNode
}

/** What follows from a year's ratings, norm by norm: who qualifies, who does not and why, who is open (Art. 23). */
export function ProposalsPage(props: Props) {
  const { t } = useTranslation('proposals')
  const text = useText()
  const { unit, onChange } = props
  const { query, periods, period } = usePeriods(props.period, 'running', ['YEAR'])
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
        <UnitSelect value={unit} onChange={(next) => onChange({ donvi: next ?? undefined })} />
        {period && <NormSelect period={period} norm={props.norm} onChange={onChange} />}
      </Filters>
      {period && props.norm && <NormNote period={period.id} norm={props.norm} />}
      <Tabs label={t('views')}>
        <Link to="/de-xuat" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('qualifies')}
        </Link>
        <Link to="/de-xuat" search={(old) => ({ ...old, xem: 'khong-du' as const })} activeOptions={tabMatch}>
          {t('doesNot')}
        </Link>
        <Link to="/de-xuat" search={(old) => ({ ...old, xem: 'thieu' as const })} activeOptions={tabMatch}>
          {t('open')}
        </Link>
        <Link to="/de-xuat" search={(old) => ({ ...old, xem: 'mot-dieu-kien' as const })} activeOptions={tabMatch}>
          {t('lackingOne')}
        </Link>
      </Tabs>
      <Loaded query={query}>
        {() => (period ? <ProposalTable {...props} period={period.id} /> : <EmptyState title={t('noYear')} />)}
      </Loaded>
    </Page>
  )
}

interface NormProps {
  period: PeriodOptionFragment
  norm: string | null
  onChange: Props['onChange']
}

function NormSelect({ period, norm, onChange }: NormProps) {
  const { t } = useTranslation(['proposals', 'common'])
  const text = useText()
  const norms = useGql(NormListDocument, { period: period.id }).data?.norms ?? []
  return (
    <Select
      label={t('norm')}
      empty={t('common:all')}
      value={norm ?? ''}
      options={norms.map((one) => ({ value: one.code, label: text(one.label), group: t(`effects.${one.effect}`) }))}
      onChange={(event) => onChange({ 'noi-dung': event.target.value || undefined })}
    />
  )
}
