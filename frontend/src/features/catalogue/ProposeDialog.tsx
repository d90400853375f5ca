import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { ProposeProductDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { entrySchema, noEntry, toEntry } from './entryForm'
import { useEntryFields } from './useEntryFields'

interface Props {
  agency: string
  name: string
  isOpen: boolean
  onClose: () => void
}

const schema = z.extend(entrySchema, { unit: requiredText })

/** A unit proposes a product for the next version of the agency's catalogue (Art. 13.1). */
export function ProposeDialog({ agency, name, isOpen, onClose }: Props) {
  const { t } = useTranslation(['catalogue', 'common'])
  const propose = useGqlMutation(ProposeProductDocument)
  const viewer = useViewer()
  // Who works in the agency proposes for the unit in his charge, an office for the agency.
  const unit = (viewer.agency?.id === agency && viewer.scope[0]?.id) || agency
  const fields = useEntryFields<z.infer<typeof schema>>()
  return (
    <FormDialog
      title={t('propose')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p className="muted">{t('proposeHint')}</p>}
      schema={schema}
      defaults={{ ...noEntry, name, unit }}
      fields={[{ name: 'unit', kind: 'unit', label: t('proposingUnit') }, ...fields]}
      submit={t('propose')}
      onSubmit={async ({ unit: by, ...entry }) => {
        await propose.mutateAsync({ input: { unit: by, entry: toEntry(entry) } })
        toast(t('proposedToast'))
      }}
    />
  )
}
