import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import {
  ReopenUnitFormDocument,
  ReturnUnitFormDocument,
  SubmitUnitFormDocument,
  type UnitFormPartsFragment,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { toast } from '@/ui/Toast'
import { ConfirmUnitDialog, DeclareDialog, FixRatingDialog } from './UnitFormDialogs'

export interface UnitFormProps {
  form: UnitFormPartsFragment
  unit: string
  period: string
  yearly: boolean
}

type Act =
  | 'SAVE_UNIT_ASSESSMENT'
  | 'RETURN_UNIT_ASSESSMENT'
  | 'REOPEN_UNIT_ASSESSMENT'
  | 'CONFIRM_UNIT_ASSESSMENT'
  | 'FIX_UNIT_RATING'

const windows: readonly Act[] = [
  'SAVE_UNIT_ASSESSMENT',
  'CONFIRM_UNIT_ASSESSMENT',
  'RETURN_UNIT_ASSESSMENT',
  'REOPEN_UNIT_ASSESSMENT',
  'FIX_UNIT_RATING',
]

export function UnitFormActions(props: UnitFormProps) {
  const { form } = props
  const { t } = useTranslation('unit')
  const [act, setAct] = useState<Act | null>(null)
  const submit = useGqlMutation(SubmitUnitFormDocument)
  const back = useGqlMutation(ReturnUnitFormDocument)
  const reopen = useGqlMutation(ReopenUnitFormDocument)
  const close = () => setAct(null)
  const send = () =>
    submit
      .mutateAsync({ assessment: form.id, version: form.version })
      .then(() => toast(t('submitted')))
      .catch(() => undefined) // the error is shown beside the buttons
  const named = { assessment: form.id, version: form.version }
  return (
    <>
      {submit.error && <ErrorNote error={submit.error} />}
      {windows
        .filter((one) => form.availableActions.includes(one))
        .map((one) => (
          <Button key={one} onClick={() => setAct(one)}>
            {t(`acts.${one}`)}
          </Button>
        ))}
      {form.availableActions.includes('SUBMIT_UNIT_ASSESSMENT') && form.version > 0 && (
        <Button variant="primary" busy={submit.isPending} onClick={send}>
          {t('acts.SUBMIT_UNIT_ASSESSMENT')}
        </Button>
      )}
      <DeclareDialog {...props} isOpen={act === 'SAVE_UNIT_ASSESSMENT'} onClose={close} />
      <ConfirmUnitDialog {...props} isOpen={act === 'CONFIRM_UNIT_ASSESSMENT'} onClose={close} />
      <FixRatingDialog {...props} isOpen={act === 'FIX_UNIT_RATING'} onClose={close} />
      <ReasonDialog
        title={t('acts.RETURN_UNIT_ASSESSMENT')}
        isOpen={act === 'RETURN_UNIT_ASSESSMENT'}
        onClose={close}
        submit={t('acts.RETURN_UNIT_ASSESSMENT')}
        onSubmit={(reason) => back.mutateAsync({ ...named, reason })}
      />
      <ReasonDialog
        title={t('acts.REOPEN_UNIT_ASSESSMENT')}
        isOpen={act === 'REOPEN_UNIT_ASSESSMENT'}
        onClose={close}
        submit={t('acts.REOPEN_UNIT_ASSESSMENT')}
        onSubmit={(reason) => reopen.mutateAsync({ ...named, reason })}
      />
    </>
  )
}
