import { type ComponentProps, useEffect, useState } from 'react'
import { formatDate, isDay, parseDate } from '@/lib/dates'
import { TextField } from './Field'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: string
  hint?: string
  error?: string | undefined
  /** yyyy-mm-dd, empty, or what was typed when it is no date. */
  value: string
  onChange: (value: string) => void
}

/** A day typed as dd/mm/yyyy, the only order people here write it in; browsers' own pickers follow the system's. */
export function DateField({ value, onChange, ...rest }: Props) {
  const [text, setText] = useState(isDay(value) ? formatDate(value) : value)

  useEffect(() => {
    if (isDay(value)) setText(formatDate(value))
  }, [value])

  return (
    <TextField
      {...rest}
      inputMode="numeric"
      placeholder="dd/mm/yyyy"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        onChange(parseDate(event.target.value) ?? event.target.value)
      }}
    />
  )
}
