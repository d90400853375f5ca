import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { EndRuleChoiceDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'

interface Props {
  choice: { id: string; version: number } | null
  onClose: () => void
}

const schema = z.object({ validTo: requiredDay, reason: requiredText })

/** Ends a choice after a day; what was computed under it stays. */
export function EndRuleChoice({ choice, onClose }: Props) {
  const { t } = useTranslation(['rules', 'common'])
  const { today } = useViewer()
  const end = useGqlMutation(EndRuleChoiceDocument)
  return (
    <FormDialog
      title={t('chosen.end')}
      isOpen={choice !== null}
      onClose={onClose}
      intro={<p>{t('chosen.endHint')}</p>}
      schema={schema}
      defaults={{ validTo: today, reason: '' }}
      fields={[
        { name: 'validTo', kind: 'date', label: t('chosen.validTo') },
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t('chosen.end')}
      danger
      onSubmit={async (values) => choice && end.mutateAsync({ ...values, choice: choice.id, version: choice.version })}
    />
  )
}
