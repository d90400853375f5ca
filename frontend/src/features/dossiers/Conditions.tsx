import { useTranslation } from 'react-i18next'
import { VerdictPill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { DossierShownFragment, Verdict } from '@/gql/generated/graphql'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

const verdicts: readonly Verdict[] = ['QUALIFIES', 'DOES_NOT_QUALIFY', 'OPEN']

/** Each condition with what the registers said, whether it holds, and where it stands. */
export function Conditions({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation('dossiers')
  const text = useText()
  const told = dossier.explanation
  if (!told) return null
  const steps = told.root.children
  return (
    <Card title={t(dossier.norm ? 'conditions' : 'ruling')}>
      {told.unconfirmed && <Notice tone="warning">{t('unconfirmed')}</Notice>}
      <Table
        caption={t('conditions')}
        rows={steps}
        rowKey={(step) => `${step.rule}${steps.indexOf(step)}`}
        columns={[
          { key: 'condition', header: t('condition'), rowHeader: true, cell: (step) => text(step.label) },
          {
            key: 'bound',
            header: t('bound'),
            cell: (step) => step.inputs.map((one) => `${text(one.label)}: ${text(one.value)}`).join('; ') || t('none'),
          },
          { key: 'fact', header: t('fact'), cell: (step) => text(step.display) || t('noFact') },
          {
            key: 'holds',
            header: t('holds'),
            cell: (step) => {
              const verdict = verdicts.find((one) => one === step.noteCode)
              return verdict ? <VerdictPill verdict={verdict} /> : step.note && text(step.note)
            },
          },
          { key: 'where', header: t('where'), cell: (step) => step.citations.map(text).join('; ') },
        ]}
      />
    </Card>
  )
}
