import { cx } from './cx'
import styles from './SharesBar.module.css'

interface Share {
  tone: 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED'
  count: number
  label: string
}

interface Props {
  label: string
  shares: readonly Share[]
  /** Everybody; who is in no share stands at the end. */
  whole: number
  rest: string
}

/** Parts of a whole side by side, each with its number; the words are in the legend below and for screen readers. */
export function SharesBar({ label, shares, whole, rest }: Props) {
  const without = whole - shares.reduce((sum, share) => sum + share.count, 0)
  const parts = [...shares, { tone: undefined, count: without, label: rest }].filter((part) => part.count > 0)
  const words = parts.map((part) => `${part.label} ${part.count}`).join(', ')
  return (
    <div>
      <div className={styles.bar} role="img" aria-label={`${label}: ${words}`}>
        {parts.map((part) => (
          <div
            key={part.label}
            className={cx(styles.part, part.tone && styles[part.tone])}
            style={{ flexGrow: part.count }}
            title={`${part.label}: ${part.count}`}
          >
            {part.count}
          </div>
        ))}
      </div>
      <div className={styles.words} aria-hidden>
        {words}
      </div>
    </div>
  )
}
