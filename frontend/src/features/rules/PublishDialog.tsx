import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { PublishRuleDraftDocument, type RuleDraftShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'

const schema = z.object({ effectiveFrom: requiredDay, document: requiredText })

interface Props {
  draft: RuleDraftShownFragment
  isOpen: boolean
  onClose: () => void
}

/** Makes an approved draft law from a day, by document. */
export function PublishDialog({ draft, isOpen, onClose }: Props) {
  const { t } = useTranslation('rules')
  const publish = useGqlMutation(PublishRuleDraftDocument)
  return (
    <FormDialog
      title={t('draft.publish')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{ effectiveFrom: '', document: '' }}
      fields={[
        { name: 'effectiveFrom', kind: 'date', label: t('draft.effectiveFrom'), hint: t('draft.effectiveHint') },
        { name: 'document', kind: 'text', label: t('draft.document') },
      ]}
      submit={t('draft.publish')}
      onSubmit={(values) => publish.mutateAsync({ input: { draft: draft.id, version: draft.version, ...values } })}
    />
  )
}
