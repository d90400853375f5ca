import { type ComponentProps, useEffect, useState } from 'react'
import { formatDecimal, parseDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { cx } from './cx'
import { Field } from './Field'
import styles from './Field.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: string
  hint?: string
  error?: string | undefined
  hideLabel?: boolean
  /** Canonical decimal ("2.7"), empty, or what was typed when it is no number. */
  value: string
  onChange: (value: string) => void
}

/** A decimal typed with a comma or a point; tidied when the field is left. */
export function DecimalField({ label, hint, error, hideLabel = false, value, onChange, className, ...rest }: Props) {
  const { language } = usePreferences()
  const shown = (canonical: string) => (parseDecimal(canonical) ? formatDecimal(canonical, language) : canonical)
  const [text, setText] = useState(() => shown(value))
  const [focused, setFocused] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is being typed is never rewritten under the cursor
  useEffect(() => {
    if (!focused) setText(shown(value))
  }, [value, focused, language])

  return (
    <Field {...{ label, hint, error, hideLabel, className, id: rest.id }}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className={cx(styles.control, styles.number)}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onFocus={() => setFocused(true)}
          onBlur={(event) => {
            setFocused(false)
            rest.onBlur?.(event)
          }}
          onChange={(event) => {
            setText(event.target.value)
            onChange(parseDecimal(event.target.value) ?? event.target.value.trim())
          }}
        />
      )}
    </Field>
  )
}
