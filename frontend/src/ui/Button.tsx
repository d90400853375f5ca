import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { cx } from './cx'

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet' | 'icon' | 'link'

interface Props extends ComponentProps<'button'> {
  variant?: ButtonVariant
  icon?: ReactNode
  /** Something is under way: the button stays focusable, says so, and does nothing. */
  busy?: boolean
}

export function Button({ variant = 'secondary', icon, busy, className, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(buttonClass(variant), className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  )
}

/** For links that look like buttons. */
export function buttonClass(variant: ButtonVariant): string {
  return cx(styles.button, variant !== 'secondary' && styles[variant])
}
