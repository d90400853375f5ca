import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { DossierShownFragment } from '@/gql/generated/graphql'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

const tones = { QUALIFIES: 'success', OPEN: 'warning' } as const

/** Each condition with what the registers said, whether it holds, and where it stands. */
export function Conditions({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation('dossiers')
  const text = useText()
  const told = dossier.explanation
  if (!told) return null
  const steps = told.root.children
  const said = (fact: string) => (fact === 'true' || fact === 'false' ? t(`facts.${fact}`) : fact || t('noFact'))
  return (
    <>
      {told.unconfirmed && <Notice tone="warning">{t('unconfirmed')}</Notice>}
      <Card title={t(dossier.norm ? 'conditions' : 'ruling')}>
        <Table
          caption={t('conditions')}
          rows={steps}
          rowKey={(step) => `${step.rule}${steps.indexOf(step)}`}
          columns={[
            { key: 'condition', header: t('condition'), rowHeader: true, cell: (step) => text(step.label) },
            {
              key: 'bound',
              header: t('bound'),
              cell: (step) =>
                step.inputs.map((one) => `${text(one.label)}: ${text(one.value)}`).join('; ') || t('none'),
            },
            { key: 'fact', header: t('fact'), cell: (step) => said(text(step.display)) },
            {
              key: 'holds',
              header: t('holds'),
              cell: (step) =>
                step.note && <Pill tone={tones[step.noteCode as keyof typeof tones]}>{text(step.note)}</Pill>,
            },
            { key: 'where', header: t('where'), cell: (step) => step.citations.map(text).join('; ') },
          ]}
        />
      </Card>
    </>
  )
}
