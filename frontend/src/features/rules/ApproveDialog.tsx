import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApproveRuleDraftDocument, type RuleDraftShownFragment } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Checkbox } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'

interface Props {
  draft: RuleDraftShownFragment
  isOpen: boolean
  onClose: () => void
}

/** Approves a draft once every case it expects otherwise is ticked as reviewed. */
export function ApproveDialog({ draft, isOpen, onClose }: Props) {
  const { t } = useTranslation('rules')
  return (
    <Dialog title={t('draft.approve')} isOpen={isOpen} onClose={onClose}>
      <Review draft={draft} onClose={onClose} />
    </Dialog>
  )
}

function Review({ draft, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation('rules')
  const { t: common } = useTranslation()
  const [reviewed, setReviewed] = useState<readonly string[]>([])
  const approve = useGqlMutation(ApproveRuleDraftDocument, { onSuccess: onClose })
  const cases = draft.report?.cases.filter((one) => one.carried) ?? []
  return (
    <>
      <p>{t(cases.length > 0 ? 'case.review' : 'case.noneToReview')}</p>
      {approve.error && <ErrorNote error={approve.error} />}
      {cases.map((one) => (
        <Checkbox
          key={one.id}
          label={`${one.id} ${one.title}`}
          checked={reviewed.includes(one.id)}
          onChange={(event) =>
            setReviewed(event.target.checked ? [...reviewed, one.id] : reviewed.filter((id) => id !== one.id))
          }
        />
      ))}
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          variant="primary"
          busy={approve.isPending}
          disabled={reviewed.length < cases.length}
          onClick={() =>
            approve.mutate({ input: { draft: draft.id, version: draft.version, reviewed: [...reviewed] } })
          }
        >
          {t('draft.approve')}
        </Button>
      </DialogActions>
    </>
  )
}
