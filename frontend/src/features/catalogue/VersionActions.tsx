import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import {
  ApproveCatalogueDocument,
  ReturnCatalogueDocument,
  SetGroupMaximaDocument,
  SubmitCatalogueDocument,
  type VersionShownFragment,
} from '@/gql/generated/graphql'
import { formatDecimal, parseDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'

const maximaSchema = z.object({ maxima: requiredText })
const approval = z.object({ effectiveFrom: requiredDay, document: requiredText })

/** What may be done with a version now: set the maxima, submit, return, approve. */
export function VersionActions({ version }: { version: VersionShownFragment }) {
  const { t } = useTranslation('catalogue')
  const { language } = usePreferences()
  const { today } = useViewer()
  const [open, setOpen] = useState<'maxima' | 'return' | 'approve' | null>(null)
  const close = () => setOpen(null)
  const maxima = useGqlMutation(SetGroupMaximaDocument)
  const submit = useGqlMutation(SubmitCatalogueDocument)
  const giveBack = useGqlMutation(ReturnCatalogueDocument)
  const approve = useGqlMutation(ApproveCatalogueDocument)
  const target = { catalogue: version.id, version: version.version }
  const can = (action: VersionShownFragment['availableActions'][number]) => version.availableActions.includes(action)
  return (
    <>
      {submit.error && <ErrorNote error={submit.error} />}
      {can('SET_GROUP_MAXIMA') && <Button onClick={() => setOpen('maxima')}>{t('setMaxima')}</Button>}
      {can('SUBMIT_CATALOGUE') && (
        <Button variant="primary" busy={submit.isPending} onClick={() => submit.mutate(target)}>
          {t('submit')}
        </Button>
      )}
      {can('RETURN_CATALOGUE') && <Button onClick={() => setOpen('return')}>{t('giveBack')}</Button>}
      {can('APPROVE_CATALOGUE') && (
        <Button variant="primary" onClick={() => setOpen('approve')}>
          {t('approve')}
        </Button>
      )}
      <FormDialog
        title={t('setMaxima')}
        isOpen={open === 'maxima'}
        onClose={close}
        schema={maximaSchema}
        defaults={{ maxima: version.groupMaxima.map((points) => formatDecimal(points, language)).join('; ') }}
        fields={[{ name: 'maxima', kind: 'text', label: t('maximaLabel'), hint: t('maximaHint') }]}
        submit={t('setMaxima')}
        onSubmit={({ maxima: typed }) =>
          maxima.mutateAsync({
            ...target,
            groupMaxima: typed.split(';').map((part) => parseDecimal(part) ?? part.trim()),
          })
        }
      />
      <ReasonDialog
        title={t('giveBack')}
        isOpen={open === 'return'}
        onClose={close}
        submit={t('giveBack')}
        onSubmit={(reason) => giveBack.mutateAsync({ ...target, reason })}
      />
      <FormDialog
        title={t('approve')}
        isOpen={open === 'approve'}
        onClose={close}
        intro={<p className="muted">{t('approveHint')}</p>}
        schema={approval}
        defaults={{ effectiveFrom: today, document: '' }}
        fields={[
          { name: 'effectiveFrom', kind: 'date', label: t('effectiveFrom') },
          { name: 'document', kind: 'text', label: t('document') },
        ]}
        submit={t('approve')}
        onSubmit={(values) => approve.mutateAsync({ input: { ...values, ...target } })}
      />
    </>
  )
}
