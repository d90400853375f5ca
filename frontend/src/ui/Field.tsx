import { IconAlertCircle } from '@tabler/icons-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { groupBy } from '@/lib/group'
import { cx } from './cx'
import styles from './Field.module.css'

interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** The label is for screen readers only, where the layout already says it. */
  hideLabel?: boolean
  className?: string | undefined
}

interface ControlProps {
  id: string
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
}

/** Label, hint and error around one control, tied together for assistive technology. */
export function Field(props: FieldProps & { id?: string | undefined; children: (control: ControlProps) => ReactNode }) {
  const generated = useId()
  const id = props.id ?? generated
  const { label, hint, error } = props
  const describedBy = cx(hint !== undefined && `${id}-hint`, error && `${id}-error`)
  return (
    <div className={cx(styles.field, props.className)}>
      <label className={props.hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {props.children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy || undefined })}
      {error && (
        <div className={styles.error} id={`${id}-error`}>
          <IconAlertCircle size={18} aria-hidden />
          {error}
        </div>
      )}
    </div>
  )
}

export function TextField({ label, hint, error, hideLabel, className, ...rest }: FieldProps & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, hideLabel: hideLabel ?? false, className, id: rest.id }}>
      {(control) => <input type="text" {...rest} {...control} className={styles.control} />}
    </Field>
  )
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, hint, error, hideLabel: hideLabel ?? false, className, id: rest.id }}>
      {(control) => <textarea {...rest} {...control} className={styles.control} />}
    </Field>
  )
}

interface Option {
  value: string
  label: string
  /** Heading over options that stand together. */
  group?: string
}

interface SelectProps extends FieldProps, ComponentProps<'select'> {
  options: readonly Option[]
  /** Text of the empty choice; without it there is none. */
  empty?: string | undefined
}

const drawOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)

export function Select({ label, hint, error, hideLabel, className, options, empty, ...rest }: SelectProps) {
  return (
    <Field {...{ label, hint, error, hideLabel: hideLabel ?? false, className, id: rest.id }}>
      {(control) => (
        <select {...rest} {...control} className={styles.control}>
          {empty !== undefined && <option value="">{empty}</option>}
          {groupBy(options, (option) => option.group ?? '').map(([group, members]) =>
            group ? (
              <optgroup key={group} label={group}>
                {members.map(drawOption)}
              </optgroup>
            ) : (
              members.map(drawOption)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

export function Checkbox({ label, ...rest }: { label: ReactNode } & ComponentProps<'input'>) {
  return (
    <label className={styles.check}>
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}

interface RadioGroupProps {
  label: ReactNode
  name: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}

export function RadioGroup({ label, name, value, options, onChange }: RadioGroupProps) {
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
