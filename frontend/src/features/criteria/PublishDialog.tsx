import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type CriterionRowFragment, PublishCriterionDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

const schema = z.object({ validFrom: requiredDay, document: requiredText })

export function PublishDialog({ criterion, onClose }: { criterion: CriterionRowFragment | null; onClose: () => void }) {
  const { t } = useTranslation('criteria')
  const { today } = useViewer()
  const publish = useGqlMutation(PublishCriterionDocument)
  return (
    <FormDialog
      title={t('publish')}
      isOpen={criterion !== null}
      onClose={onClose}
      intro={criterion?.name}
      schema={schema}
      defaults={{ validFrom: today, document: '' }}
      fields={[
        { name: 'validFrom', kind: 'date', label: t('validFrom'), hint: t('validFromHint') },
        { name: 'document', kind: 'text', label: t('document') },
      ]}
      submit={t('publish')}
      onSubmit={async (values) => {
        if (!criterion) return
        await publish.mutateAsync({ input: { ...values, criterion: criterion.id, version: criterion.version } })
        toast(t('published'))
      }}
    />
  )
}
