import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import {
  AcceptForceMajeureDocument,
  ClaimForceMajeureDocument,
  type MajeureRowFragment,
  RefuseForceMajeureDocument,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { RegisterCard } from './RegisterCard'

const schema = z.object({ content: requiredText })
const decisionSchema = z.object({ document: requiredText, reason: requiredText })
const tones = { CLAIMED: 'warning', ACCEPTED: 'success', REFUSED: 'info' } as const
const decisions = ['ACCEPT_FORCE_MAJEURE', 'REFUSE_FORCE_MAJEURE'] as const

export function Majeures({ unit, rows, may }: { unit: string; rows: readonly MajeureRowFragment[]; may: boolean }) {
  const { t } = useTranslation(['unit', 'common'])
  const year = Number(useViewer().today.slice(0, 4))
  const [adding, setAdding] = useState(false)
  const [decided, setDecided] = useState<{ claim: MajeureRowFragment; verb: (typeof decisions)[number] } | null>(null)
  const claim = useGqlMutation(ClaimForceMajeureDocument)
  const accept = useGqlMutation(AcceptForceMajeureDocument)
  const refuse = useGqlMutation(RefuseForceMajeureDocument)
  const decide = async (values: { document: string; reason: string }) => {
    if (!decided) return
    const input = { ...values, claim: decided.claim.id, version: decided.claim.version }
    if (decided.verb === 'ACCEPT_FORCE_MAJEURE') await accept.mutateAsync({ input })
    else await refuse.mutateAsync({ input })
  }
  return (
    <RegisterCard
      title={t('majeures')}
      add={t('addMajeure')}
      may={may}
      onAdd={() => setAdding(true)}
      rows={rows}
      columns={[
        { key: 'content', header: t('content'), rowHeader: true, cell: (row) => row.content },
        { key: 'year', header: t('year'), number: true, cell: (row) => row.year },
        {
          key: 'state',
          header: t('state'),
          cell: (row) => (
            <>
              <Pill tone={tones[row.state]}>{t(`majeureStates.${row.state}`)}</Pill> {row.document} {row.reason}
              {decisions
                .filter((verb) => row.availableActions.includes(verb))
                .map((verb) => (
                  <Button key={verb} variant="link" onClick={() => setDecided({ claim: row, verb })}>
                    {t(`acts.${verb}`)}
                  </Button>
                ))}
            </>
          ),
        },
      ]}
    >
      <FormDialog
        title={t('addMajeure')}
        isOpen={adding}
        onClose={() => setAdding(false)}
        schema={schema}
        defaults={{ content: '' }}
        fields={[{ name: 'content', kind: 'textarea', label: t('content'), hint: t('majeureHint') }]}
        submit={t('addMajeure')}
        onSubmit={({ content }) => claim.mutateAsync({ unit, year, content })}
      />
      <FormDialog
        title={decided ? t(`acts.${decided.verb}`) : ''}
        isOpen={decided !== null}
        onClose={() => setDecided(null)}
        intro={decided?.claim.content}
        schema={decisionSchema}
        defaults={{ document: '', reason: '' }}
        fields={[
          { name: 'document', kind: 'text', label: t('document') },
          { name: 'reason', kind: 'textarea', label: t('common:reason') },
        ]}
        submit={t('decide')}
        onSubmit={decide}
      />
    </RegisterCard>
  )
}
