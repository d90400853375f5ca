import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { errorKey, requiredText } from '@/domain/schemas'
import { AnswerPetitionDocument, type PetitionOutcome } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Select, TextArea, TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import styles from './Petition.module.css'
import type { PetitionShown } from './PetitionPage'

const schema = z.object({ outcome: requiredText, reasons: requiredText, document: requiredText })
type Values = z.infer<typeof schema>
const outcomes: readonly PetitionOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED']

/** The answer, written with the disputed explanation beside it; it goes on record and is not changed. */
export function AnswerForm({ petition }: { petition: PetitionShown }) {
  const { t } = useTranslation(['petitions', 'common'])
  const answer = useGqlMutation(AnswerPetitionDocument)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { outcome: '', reasons: '', document: '' },
    mode: 'onTouched',
  })
  const { errors } = form.formState
  const words = (name: keyof Values) => {
    const key = errorKey(errors[name]?.message ?? '')
    return key && t(`common:${key}`)
  }
  const send = form.handleSubmit(({ outcome, ...rest }) =>
    answer.mutate({
      input: { ...rest, outcome: outcome as PetitionOutcome, petition: petition.id, version: petition.version },
    }),
  )
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {answer.error && <ErrorNote error={answer.error} />}
      <Select
        label={t('outcome')}
        error={words('outcome')}
        empty={t('choose')}
        options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        {...form.register('outcome')}
      />
      <TextArea label={t('reasons')} error={words('reasons')} {...form.register('reasons')} />
      <TextField
        label={t('document')}
        hint={t('documentHint')}
        error={words('document')}
        {...form.register('document')}
      />
      <p className="muted small">{t('upheldHint')}</p>
      <div>
        <Button type="submit" variant="primary" busy={answer.isPending}>
          {t('send')}
        </Button>
      </div>
    </form>
  )
}
