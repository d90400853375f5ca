import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { type RuleSubject, type RuleTextRowFragment, RuleTextsDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { DateField } from '@/ui/DateField'
import { Select } from '@/ui/Field'
import { Card, Filters, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { RulesTabs } from './RulesTabs'

export const subjects = [
  'CIVIL_SERVANT',
  'PUBLIC_EMPLOYEE',
  'CADRE',
  'CONTRACT_WORKER',
  'STATE_ADMIN_ORG',
  'PUBLIC_SERVICE_UNIT',
] as const satisfies readonly RuleSubject[]

interface Props {
  day: string | undefined
  subject: RuleSubject | undefined
  onChange: (filter: { ngay?: string | undefined; doituong?: RuleSubject | undefined }) => void
}

/** The texts of the law in force on a day, by whom they apply to. */
export function RuleTextsPage({ day, subject, onChange }: Props) {
  const { t } = useTranslation('rules')
  const { today } = useViewer()
  const on = day ?? today
  const query = useGql(RuleTextsDocument, { on }, { keep: true })
  return (
    <Page title={t('law.title')} lead={t('law.lead')}>
      <RulesTabs />
      <Filters>
        <DateField
          label={t('law.on')}
          value={on}
          onChange={(next) => onChange({ ngay: next === today ? undefined : next })}
        />
        <Select
          label={t('law.subject')}
          empty={t('law.anySubject')}
          value={subject ?? ''}
          onChange={(event) => onChange({ doituong: subjects.find((one) => one === event.target.value) })}
          options={subjects.map((one) => ({ value: one, label: t(`law.subjects.${one}`) }))}
        />
      </Filters>
      <Loaded query={query} skeleton={8}>
        {({ ruleTexts }) => {
          const laws = ruleTexts.filter((one) => one.layerOf.length === 0)
          return (
            <>
              <Texts title={t('law.laws')} rows={laws.filter((one) => !subject || one.subjects.includes(subject))} />
              <Texts
                title={t('law.layers')}
                rows={ruleTexts.filter((one) => one.layerOf.length > 0)}
                under={new Map(laws.map((one) => [one.code, one]))}
              />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Texts({
  title,
  rows,
  under,
}: {
  title: string
  rows: readonly RuleTextRowFragment[]
  under?: ReadonlyMap<string, RuleTextRowFragment>
}) {
  const { t } = useTranslation('rules')
  const text = useText()
  if (rows.length === 0) {
    return (
      <Card title={title}>
        <EmptyState title={t('law.empty')}>{t('law.emptyHint')}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={title}>
      <Table
        caption={title}
        rows={rows}
        rowKey={(row) => row.hash}
        columns={[
          {
            key: 'title',
            header: t('law.name'),
            rowHeader: true,
            cell: (row) => (
              <Link to="/bo-quy-tac/$hash" params={{ hash: row.hash }}>
                {text(row.title)}
              </Link>
            ),
          },
          { key: 'engine', header: t('law.engine'), cell: (row) => t(`law.engines.${row.engine}`) },
          under
            ? {
                key: 'under',
                header: t('law.under'),
                cell: (row) =>
                  row.layerOf.map((code) => text(under.get(code)?.title ?? { vi: code, en: code })).join('; '),
              }
            : {
                key: 'subject',
                header: t('law.subject'),
                cell: (row) => row.subjects.map((one) => t(`law.subjects.${one}`)).join(', '),
              },
          {
            key: 'from',
            header: t('law.inForce'),
            cell: (row) =>
              row.effectiveTo
                ? t('law.fromTo', { from: formatDate(row.effectiveFrom), to: formatDate(row.effectiveTo) })
                : t('law.from', { from: formatDate(row.effectiveFrom) }),
          },
          { key: 'document', header: t('law.document'), cell: (row) => row.document || t('law.carried') },
          {
            key: 'doubts',
            header: t('law.doubts'),
            cell: (row) =>
              row.doubts > 0 ? (
                <Pill tone="warning">{t('law.doubtCount', { count: row.doubts })}</Pill>
              ) : (
                <Pill tone="success">{t('law.noDoubts')}</Pill>
              ),
          },
        ]}
      />
    </Card>
  )
}
