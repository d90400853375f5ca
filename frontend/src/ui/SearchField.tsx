import { IconSearch } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { cx } from './cx'
import { Field } from './Field'
import styles from './Field.module.css'

interface Props {
  label: string
  placeholder?: string
  value: string
  onChange: (value: string) => void
  className?: string | undefined
}

const pause = 250

/** Search that waits until typing pauses, and leaves half-composed Vietnamese syllables alone. */
export function SearchField({ label, placeholder, value, onChange, className }: Props) {
  const [text, setText] = useState(value)
  const [composing, setComposing] = useState(false)
  const report = useEffectEvent((next: string) => {
    if (next !== value) onChange(next)
  })

  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (composing) return
    const timer = setTimeout(() => report(text.normalize('NFC').trim()), pause)
    return () => clearTimeout(timer)
  }, [text, composing])

  return (
    <Field label={label} className={className}>
      {(control) => (
        <div className={styles.search}>
          <IconSearch size={18} aria-hidden />
          <input
            {...control}
            type="search"
            className={cx(styles.control)}
            placeholder={placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
          />
        </div>
      )}
    </Field>
  )
}
