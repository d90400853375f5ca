import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { type DeliveryShownFragment, ReturnDeliveryDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'

interface Props {
  delivery: DeliveryShownFragment | null
  isOpen: boolean
  onClose: () => void
}

const schema = z.object({ reason: requiredText, qualityFailure: z.boolean() })

export function ReturnDeliveryDialog({ delivery, isOpen, onClose }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const send = useGqlMutation(ReturnDeliveryDocument)
  return (
    <FormDialog
      title={t('returnDelivery')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{ reason: '', qualityFailure: false }}
      fields={[
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('returnHint') },
        { name: 'qualityFailure', kind: 'checkbox', label: t('qualityFailure') },
      ]}
      submit={t('return')}
      danger
      onSubmit={async (values) => {
        if (delivery) await send.mutateAsync({ ...values, delivery: delivery.id, version: delivery.version })
      }}
    />
  )
}
