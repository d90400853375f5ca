import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { optionalText, requiredDay, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { UnitSelect } from '@/domain/UnitSelect'
import { useViewer } from '@/domain/viewer'
import { ChooseRuleDocument, UnitRulesDocument, type UnitRulesQuery } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { EndRuleChoice } from './EndRuleChoice'

type Row = UnitRulesQuery['ruleChoices'][number]

const employers = ['DEPARTMENT', 'COMMUNE', 'PUBLIC_SERVICE_UNIT'] as const
const schema = z.object({ layer: requiredText, agency: optionalText, validFrom: requiredDay, document: requiredText })

/** Which points of Arts. 6–7 are in force, from which day and by which document. */
export function RuleChoices() {
  const { t } = useTranslation('criteria')
  const text = useText()
  const { today } = useViewer()
  const [choosing, setChoosing] = useState(false)
  const [ending, setEnding] = useState<Row | null>(null)
  const query = useGql(UnitRulesDocument, {})
  const choose = useGqlMutation(ChooseRuleDocument)
  const layers = query.data?.choosableLayers ?? []
  const may = query.data?.unitActions.includes('CHOOSE_RULE')
  const mayEnd = query.data?.unitActions.includes('END_RULE_CHOICE')
  return (
    <Card title={t('rules')} actions={may && <Button onClick={() => setChoosing(true)}>{t('chooseLayer')}</Button>}>
      <Loaded query={query} skeleton={3}>
        {({ ruleChoices }) =>
          ruleChoices.length === 0 ? (
            <EmptyState title={t('noRules')}>{t('noRulesHint')}</EmptyState>
          ) : (
            <Table
              caption={t('rules')}
              rows={ruleChoices}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'layer',
                  header: t('layer'),
                  rowHeader: true,
                  cell: (row) => (
                    <>
                      {row.layer ? text(row.layer.title) : `${row.parameter} = ${row.option}`}{' '}
                      {row.layer?.unconfirmed && <Pill tone="warning">{t('unconfirmed')}</Pill>}
                    </>
                  ),
                },
                { key: 'policy', header: t('policy'), cell: (row) => row.policy && text(row.policy.title) },
                { key: 'scope', header: t('scope'), cell: (row) => row.agency?.name ?? t('wholeProvince') },
                { key: 'from', header: t('validFrom'), cell: (row) => formatDate(row.validFrom) },
                { key: 'to', header: t('validTo'), cell: (row) => (row.validTo ? formatDate(row.validTo) : '–') },
                { key: 'document', header: t('document'), cell: (row) => row.document },
                {
                  key: 'end',
                  header: <span className="visually-hidden">{t('endChoice')}</span>,
                  onScreen: true,
                  label: t('endChoice'),
                  cell: (row) =>
                    mayEnd &&
                    row.validTo === null && (
                      <Button variant="link" onClick={() => setEnding(row)}>
                        {t('endChoice')}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <FormDialog
        title={t('chooseLayer')}
        isOpen={choosing}
        onClose={() => setChoosing(false)}
        schema={schema}
        defaults={{ layer: '', agency: '', validFrom: today, document: '' }}
        fields={[
          {
            name: 'layer',
            kind: 'select',
            label: t('layer'),
            empty: '–',
            options: layers.map((one) => ({ value: one.id, label: text(one.title) })),
          },
          {
            name: 'agency',
            kind: 'custom',
            label: t('scope'),
            render: ({ value, onChange, error }) => (
              <UnitSelect
                label={t('scope')}
                placeholder={t('wholeProvince')}
                kinds={employers}
                value={value || null}
                onChange={(unit) => onChange(unit ?? '')}
                error={error}
              />
            ),
          },
          { name: 'validFrom', kind: 'date', label: t('validFrom') },
          { name: 'document', kind: 'text', label: t('document') },
        ]}
        submit={t('chooseLayer')}
        onSubmit={async (values) => {
          const policy = layers.find((one) => one.id === values.layer)?.layerOf[0] ?? ''
          const agency = values.agency || null
          await choose.mutateAsync({ input: { ...values, agency, policy, parameter: '', option: '' } })
        }}
      />
      <EndRuleChoice choice={ending} onClose={() => setEnding(null)} />
    </Card>
  )
}
