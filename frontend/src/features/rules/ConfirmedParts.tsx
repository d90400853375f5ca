import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { ConfirmValueDocument, type RulePartShownFragment, WithdrawConfirmationDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { PartsTable } from './PartsTable'

const schema = z.object({ document: requiredText, decidedOn: requiredDay })

/** The parts of a text; what it leaves unconfirmed a named person can confirm, and another withdraw. */
export function ConfirmedParts({
  law,
  parts,
  may,
}: {
  law: string
  parts: readonly RulePartShownFragment[]
  may: boolean
}) {
  const { t } = useTranslation('rules')
  const text = useText()
  const { today } = useViewer()
  const [part, setPart] = useState<RulePartShownFragment | null>(null)
  const confirm = useGqlMutation(ConfirmValueDocument)
  const withdraw = useGqlMutation(WithdrawConfirmationDocument)
  const given = part?.confirmation
  return (
    <>
      <PartsTable
        parts={parts}
        action={(one) => {
          if (one.confirmation?.availableActions.includes('WITHDRAW_CONFIRMATION')) {
            return <Button onClick={() => setPart(one)}>{t('part.withdraw')}</Button>
          }
          return (
            may &&
            one.unconfirmed &&
            !one.confirmation && <Button onClick={() => setPart(one)}>{t('part.confirm')}</Button>
          )
        }}
      />
      <FormDialog
        title={t('part.confirm')}
        isOpen={part !== null && !given}
        onClose={() => setPart(null)}
        intro={part && <p>{`${text(part.label)}: ${text(part.value) || text(part.citation)}`}</p>}
        schema={schema}
        defaults={{ document: '', decidedOn: today }}
        fields={[
          { name: 'document', kind: 'text', label: t('part.document') },
          { name: 'decidedOn', kind: 'date', label: t('part.decidedOn') },
        ]}
        submit={t('part.confirm')}
        onSubmit={(values) =>
          confirm.mutateAsync({ input: { law, section: part?.section ?? '', name: part?.name ?? '', ...values } })
        }
      />
      <ReasonDialog
        title={t('part.withdraw')}
        isOpen={Boolean(given)}
        onClose={() => setPart(null)}
        intro={part && <p>{text(part.label)}</p>}
        submit={t('part.withdraw')}
        danger
        onSubmit={async (reason) => {
          if (given) await withdraw.mutateAsync({ confirmation: given.id, reason, version: given.version })
        }}
      />
    </>
  )
}
