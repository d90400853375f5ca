import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PersonLineFragment, ResolveNoteDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { LeaveDialog } from './LeaveDialog'
import styles from './Staff.module.css'

/** Notes of the staff file: a person reads them, records what they say, and marks them as dealt with. */
export function NoteList({ people }: { people: readonly PersonLineFragment[] }) {
  const { t } = useTranslation('staff')
  const resolve = useGqlMutation(ResolveNoteDocument)
  const [person, setPerson] = useState<PersonLineFragment | null>(null)
  const [recording, setRecording] = useState(false)
  return (
    <>
      {resolve.error && <ErrorNote error={resolve.error} />}
      {people.map((entry) => {
        const post = entry.currentPost
        return (
          <div key={entry.id} className={styles.note}>
            <div>
              <Link to="/can-bo/$id" params={{ id: entry.id }}>
                {entry.fullName}
              </Link>{' '}
              <span className="muted small">
                {entry.code} · {post?.unit.name}
              </span>
            </div>
            <p className="pre-line">{post?.note}</p>
            <div className={styles.bar}>
              <Button
                onClick={() => {
                  setPerson(entry)
                  setRecording(true)
                }}
              >
                {t('recordLeave')}
              </Button>
              {post?.availableActions.includes('RESOLVE_NOTE') && (
                <Button
                  busy={resolve.isPending}
                  onClick={() => resolve.mutate({ post: post.id, version: post.version })}
                >
                  {t('resolve')}
                </Button>
              )}
            </div>
          </div>
        )
      })}
      <LeaveDialog person={person} isOpen={recording} onClose={() => setRecording(false)} />
    </>
  )
}
