import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalText, requiredDay, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { ChooseRuleDocument, type RuleQuestionShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { scopeField } from './scopeField'

const schema = z.object({ option: requiredText, agency: optionalText, validFrom: requiredDay, document: requiredText })

interface Props {
  policy: string
  question: RuleQuestionShownFragment | null
  /** Code of the answer in force. */
  current: string | null
  onClose: () => void
}

/** Answers a question the law leaves open, from a day, by a document. */
export function AnswerDialog({ policy, question, current, onClose }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const { today } = useViewer()
  const choose = useGqlMutation(ChooseRuleDocument)
  const options = question?.options.filter((one) => one.available && one.code !== current) ?? []
  const inForce = question?.options.find((one) => one.code === current)
  return (
    <FormDialog
      title={t('chosen.chooseAnswer')}
      isOpen={question !== null}
      onClose={onClose}
      intro={
        question && (
          <>
            <p>
              <b>{text(question.question)}</b> <span className="muted">({text(question.citation)})</span>
            </p>
            {inForce && <p>{t('chosen.now', { answer: text(inForce.text) })}</p>}
          </>
        )
      }
      schema={schema}
      defaults={{ option: '', agency: '', validFrom: today, document: '' }}
      fields={[
        {
          name: 'option',
          kind: 'select',
          label: t('chosen.other'),
          empty: t('choose'),
          options: options.map((one) => ({
            value: one.code,
            label: one.code === question?.chosen ? t('chosen.usual', { answer: text(one.text) }) : text(one.text),
          })),
        },
        scopeField(t),
        { name: 'validFrom', kind: 'date', label: t('chosen.validFrom'), hint: t('chosen.validFromHint') },
        { name: 'document', kind: 'text', label: t('chosen.document') },
      ]}
      submit={t('chosen.chooseAnswer')}
      onSubmit={async (values) => {
        if (!question) return
        await choose.mutateAsync({
          input: { ...values, agency: values.agency || null, policy, layer: '', parameter: question.name },
        })
        toast(t('chosen.done'))
      }}
    />
  )
}
