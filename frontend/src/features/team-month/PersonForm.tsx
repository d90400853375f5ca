import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AssessmentView } from '@/domain/AssessmentView'
import { FormDocuments } from '@/domain/FormDocuments'
import { AssessmentPill } from '@/domain/Pill'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { type AssessmentShownFragment, ReopenFormDocument, ReturnFormDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { ConfirmForm } from './ConfirmForm'

/** Form 01 of somebody else, with what the reader may do with it. */
export function PersonForm({ assessment }: { assessment: AssessmentShownFragment }) {
  const { t } = useTranslation(['team', 'common'])
  const [open, setOpen] = useState<'return' | 'reopen' | null>(null)
  const sendBack = useGqlMutation(ReturnFormDocument)
  const reopen = useGqlMutation(ReopenFormDocument)
  const can = (action: (typeof assessment.availableActions)[number]) => assessment.availableActions.includes(action)
  return (
    <Card
      padded
      title={
        <>
          {t('common:form01.title')} <AssessmentPill state={assessment.state} />
        </>
      }
      actions={
        <>
          {can('RETURN_ASSESSMENT') && <Button onClick={() => setOpen('return')}>{t('returnForm')}</Button>}
          {can('REOPEN_ASSESSMENT') && <Button onClick={() => setOpen('reopen')}>{t('reopenForm')}</Button>}
        </>
      }
    >
      {can('CONFIRM_ASSESSMENT') ? (
        <ConfirmForm assessment={assessment} />
      ) : assessment.state === 'DRAFT' ? (
        <EmptyState title={t('draft')}>{t('draftHint')}</EmptyState>
      ) : (
        <AssessmentView assessment={assessment} />
      )}
      <FormDocuments assessment={assessment} />
      <ReasonDialog
        title={t('returnForm')}
        isOpen={open === 'return'}
        onClose={() => setOpen(null)}
        submit={t('returnForm')}
        onSubmit={(reason) => sendBack.mutateAsync({ assessment: assessment.id, reason, version: assessment.version })}
      />
      <ReasonDialog
        title={t('reopenForm')}
        isOpen={open === 'reopen'}
        onClose={() => setOpen(null)}
        submit={t('reopenForm')}
        onSubmit={(reason) => reopen.mutateAsync({ assessment: assessment.id, reason, version: assessment.version })}
      />
    </Card>
  )
}
