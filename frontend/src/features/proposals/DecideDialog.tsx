import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { ConfirmProposalDocument, type ProposalRowFragment, RejectProposalDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Facts } from '@/ui/Facts'

/** A proposal that is being confirmed or rejected. */
export interface Decision {
  row: ProposalRowFragment
  confirm: boolean
}

const schema = z.object({ document: requiredText, reason: requiredText })

/** The decision with what it is about before the eyes; it goes on record with reason and document. */
export function DecideDialog({ decision, onClose }: { decision: Decision | null; onClose: () => void }) {
  const { t } = useTranslation(['proposals', 'common'])
  const text = useText()
  const confirm = useGqlMutation(ConfirmProposalDocument)
  const reject = useGqlMutation(RejectProposalDocument)
  const row = decision?.row
  const title = t(decision?.confirm === false ? 'rejectTitle' : 'confirmTitle')
  return (
    <FormDialog
      title={title}
      isOpen={decision !== null}
      onClose={onClose}
      intro={
        row && (
          <Facts
            facts={[
              [t('about'), row.person ? `${row.person.fullName} (${row.person.code})` : row.unit.name],
              [t('unit'), row.person && row.unit.name],
              [t('norm'), text(row.label)],
              [t('verdict'), t(`common:verdict.${row.verdict}`)],
              [t('condition'), row.condition && text(row.condition)],
            ]}
          />
        )
      }
      schema={schema}
      defaults={{ document: '', reason: '' }}
      fields={[
        { name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') },
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t(decision?.confirm === false ? 'reject' : 'confirm')}
      danger={decision?.confirm === false}
      onSubmit={async (values) => {
        if (!decision) return
        const input = { ...values, proposal: decision.row.id, version: decision.row.version }
        await (decision.confirm ? confirm : reject).mutateAsync(input)
      }}
    />
  )
}
