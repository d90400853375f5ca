import type { ReactNode } from 'react'
import { phoneWidth, useMedia } from '@/lib/useMedia'
import styles from './PhoneFold.module.css'

/** What a desk has room for and a phone keeps folded, so that the list itself is in sight. */
export function PhoneFold({ label, children }: { label: string; children: ReactNode }) {
  const phone = useMedia(phoneWidth)
  if (!phone) return children
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
