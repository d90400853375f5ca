import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import {
  DiscardRuleDraftDocument,
  ReturnRuleDraftDocument,
  type RuleDraftShownFragment,
  SubmitRuleDraftDocument,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { ApproveDialog } from './ApproveDialog'
import { PublishDialog } from './PublishDialog'

type Asked = 'approve' | 'publish' | 'return' | 'discard'

/** What the viewer may do with a draft now. */
export function DraftActions({ draft }: { draft: RuleDraftShownFragment }) {
  const { t } = useTranslation('rules')
  const [asked, ask] = useState<Asked | null>(null)
  const submit = useGqlMutation(SubmitRuleDraftDocument)
  const giveBack = useGqlMutation(ReturnRuleDraftDocument)
  const discard = useGqlMutation(DiscardRuleDraftDocument)
  const may = draft.availableActions
  const on = { draft: draft.id, version: draft.version }
  const close = () => ask(null)
  return (
    <>
      {submit.error && <ErrorNote error={submit.error} />}
      {may.includes('SUBMIT_RULE_DRAFT') && (
        <Button variant="primary" busy={submit.isPending} onClick={() => submit.mutate(on)}>
          {t('draft.submit')}
        </Button>
      )}
      {may.includes('APPROVE_RULE_DRAFT') && (
        <Button variant="primary" onClick={() => ask('approve')}>
          {t('draft.approve')}
        </Button>
      )}
      {may.includes('PUBLISH_RULE_DRAFT') && (
        <Button variant="primary" onClick={() => ask('publish')}>
          {t('draft.publish')}
        </Button>
      )}
      {may.includes('RETURN_RULE_DRAFT') && <Button onClick={() => ask('return')}>{t('draft.return')}</Button>}
      {may.includes('DISCARD_RULE_DRAFT') && (
        <Button variant="danger" onClick={() => ask('discard')}>
          {t('draft.discard')}
        </Button>
      )}
      <ApproveDialog draft={draft} isOpen={asked === 'approve'} onClose={close} />
      <PublishDialog draft={draft} isOpen={asked === 'publish'} onClose={close} />
      <ReasonDialog
        title={t('draft.return')}
        isOpen={asked === 'return'}
        onClose={close}
        submit={t('draft.return')}
        onSubmit={(reason) => giveBack.mutateAsync({ ...on, reason })}
      />
      <ReasonDialog
        title={t('draft.discard')}
        isOpen={asked === 'discard'}
        onClose={close}
        submit={t('draft.discard')}
        danger
        onSubmit={(reason) => discard.mutateAsync({ ...on, reason })}
      />
    </>
  )
}
