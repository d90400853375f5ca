import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { requiredText } from '@/domain/schemas'
import { type CauseShownFragment, ConfirmCauseDocument, RefuseCauseDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'

const schema = z.object({ document: requiredText })

/** The follow-up authority confirms a claim by document, or refuses it with a reason. */
export function CauseActions({ cause }: { cause: CauseShownFragment }) {
  const { t } = useTranslation('team')
  const confirm = useGqlMutation(ConfirmCauseDocument)
  const refuse = useGqlMutation(RefuseCauseDocument)
  const [open, setOpen] = useState<'confirm' | 'refuse' | null>(null)
  const intro = <b>{cause.text}</b>
  const { id, version, availableActions } = cause
  return (
    <>
      {availableActions.includes('CONFIRM_CAUSE') && (
        <Button variant="link" onClick={() => setOpen('confirm')}>
          {t('confirmCause')}
        </Button>
      )}
      {availableActions.includes('REFUSE_CAUSE') && (
        <Button variant="link" onClick={() => setOpen('refuse')}>
          {t('refuseCause')}
        </Button>
      )}
      <FormDialog
        title={t('confirmCause')}
        isOpen={open === 'confirm'}
        onClose={() => setOpen(null)}
        intro={intro}
        schema={schema}
        defaults={{ document: '' }}
        fields={[{ name: 'document', kind: 'text', label: t('document'), hint: t('causeDocumentHint') }]}
        submit={t('confirmCause')}
        onSubmit={({ document }) => confirm.mutateAsync({ cause: id, document, version })}
      />
      <ReasonDialog
        title={t('refuseCause')}
        isOpen={open === 'refuse'}
        onClose={() => setOpen(null)}
        intro={intro}
        submit={t('refuseCause')}
        danger
        onSubmit={(reason) => refuse.mutateAsync({ cause: id, reason, version })}
      />
    </>
  )
}
