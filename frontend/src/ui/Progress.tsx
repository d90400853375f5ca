import { useId } from 'react'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import styles from './Progress.module.css'

/** How far a job is; without a known end it only moves. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const id = useId()
  const { language } = usePreferences()
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>
        {label}
        {total > 0 && `: ${formatCount(done, language)}/${formatCount(total, language)}`}
      </label>
      {total > 0 ? <progress id={id} value={done} max={total} /> : <progress id={id} />}
    </div>
  )
}

/** A thin bar under a number, for the eye only. */
export function Meter({ share }: { share: number }) {
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.fill} style={{ width: `${share * 100}%` }} />
    </div>
  )
}
