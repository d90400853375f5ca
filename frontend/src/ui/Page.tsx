import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx'
import styles from './Page.module.css'

interface PageProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
  /** The page shows errors of the person's input; its title says so. */
  hasErrors?: boolean
}

export function Page({ title, lead, actions, children, hasErrors = false }: PageProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${hasErrors ? t('error.prefix') : ''}${title} – ${t('appName')}`
  }, [title, hasErrors, t])
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}

interface CardProps {
  title?: ReactNode
  actions?: ReactNode
  children?: ReactNode
  /** Room around the content; tables go to the edge. */
  padded?: boolean
  className?: string | undefined
}

export function Card({ title, actions, children, padded = false, className }: CardProps) {
  return (
    <section className={cx(styles.card, className)}>
      {title && (
        <div className={styles.cardHead}>
          <h2>{title}</h2>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {padded ? <div className={styles.padded}>{children}</div> : children}
    </section>
  )
}

export function Filters({ children }: { children: ReactNode }) {
  return <div className={styles.filters}>{children}</div>
}

/** A tab is current when the whole address fits, and the router then says so to assistive technology. */
export const tabMatch = { exact: true, includeSearch: true }

/** Views of one page, each with its own address. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null)
  // On a phone the row of tabs is wider than the screen: the chosen one comes into view.
  useEffect(() => {
    const chosen = box.current?.querySelector('[aria-current]')?.getBoundingClientRect()
    const row = box.current?.getBoundingClientRect()
    if (box.current && chosen && row && chosen.right > row.right) box.current.scrollLeft += chosen.right - row.right
  })
  return (
    <nav className={styles.tabs} aria-label={label} ref={box}>
      {children}
    </nav>
  )
}

export function Count({ children }: { children: ReactNode }) {
  return <span className={styles.count}>{children}</span>
}
