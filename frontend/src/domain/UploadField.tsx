import { IconPaperclip } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { type UploadedFile, uploadFile } from '@/lib/files'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'

const accepted = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png'

interface Props {
  label: string
  /** The caller lists what was sent itself. */
  listed?: boolean
  onChange: (file: UploadedFile) => void
}

/** A paper from a file: sent when it is chosen, kept as a record by the act it belongs to. */
export function UploadField({ label, listed = false, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const send = async (file: File) => {
    setBusy(true)
    setFailure(null)
    try {
      onChange(await uploadFile(file))
      setSent(file.name)
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div>
      {failure !== null && <ErrorNote error={failure} />}
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void send(file)
        }}
      />
      <Button icon={<IconPaperclip size={18} aria-hidden />} busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>{' '}
      <span role="status" className={listed ? 'visually-hidden' : undefined}>
        {sent}
      </span>
    </div>
  )
}
