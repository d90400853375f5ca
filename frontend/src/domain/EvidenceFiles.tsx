import { IconPaperclip } from '@tabler/icons-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  AttachEvidenceDocument,
  type DeliveryShownFragment,
  type EvidenceShownFragment,
  RemoveEvidenceDocument,
} from '@/gql/generated/graphql'
import { uploadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { ReasonDialog } from './ReasonDialog'
import styles from './WorkItems.module.css'

const accepted = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png'

/** The files that prove a delivery; whoever reported it adds and removes them while it waits. */
export function EvidenceFiles({ delivery }: { delivery: DeliveryShownFragment }) {
  const { t } = useTranslation()
  const remove = useGqlMutation(RemoveEvidenceDocument)
  const [removing, setRemoving] = useState<EvidenceShownFragment | null>(null)
  const mayRemove = delivery.availableActions.includes('REMOVE_EVIDENCE')
  return (
    <>
      {delivery.evidenceFiles.map((attached) => (
        <span key={attached.id} className={styles.file}>
          <a href={`/files/${encodeURIComponent(attached.file.id)}`} download={attached.file.name}>
            {attached.file.name}
          </a>
          {mayRemove && (
            <Button
              variant="link"
              aria-label={t('evidence.removeFile', { name: attached.file.name })}
              onClick={() => setRemoving(attached)}
            >
              {t('evidence.remove')}
            </Button>
          )}
        </span>
      ))}
      {delivery.availableActions.includes('ATTACH_EVIDENCE') && <AttachButton delivery={delivery.id} />}
      <ReasonDialog
        title={t('evidence.removeTitle')}
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        intro={<b>{removing?.file.name}</b>}
        submit={t('evidence.remove')}
        danger
        onSubmit={async (reason) => {
          if (removing) await remove.mutateAsync({ attachment: removing.id, reason })
        }}
      />
    </>
  )
}

function AttachButton({ delivery }: { delivery: string }) {
  const { t } = useTranslation()
  const attach = useGqlMutation(AttachEvidenceDocument)
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setBusy(true)
    setFailure(null)
    await uploadFile(file)
      .then(({ id }) => attach.mutateAsync({ delivery, file: id }))
      .catch(setFailure)
    setBusy(false)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        tabIndex={-1}
        aria-label={t('evidence.attach')}
        onChange={(event) => void send(event)}
      />
      <Button variant="link" icon={<IconPaperclip size={16} />} busy={busy} onClick={() => input.current?.click()}>
        {t('evidence.attach')}
      </Button>
      {failure !== null && <ErrorNote error={failure} />}
    </>
  )
}
