import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import {
  type Control,
  Controller,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  useForm,
} from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { $ZodType } from 'zod/v4/core'
import { toApiError } from '@/lib/errors'
import { usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { DecimalField } from '@/ui/DecimalField'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Checkbox, Select, TextArea, TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import styles from './FormDialog.module.css'
import { errorKey } from './schemas'
import { UnitSelect } from './UnitSelect'

export interface FieldSpec<Values extends FieldValues> {
  name: FieldPath<Values>
  kind: 'text' | 'textarea' | 'password' | 'date' | 'decimal' | 'select' | 'checkbox' | 'unit' | 'custom'
  label: string
  hint?: string
  options?: readonly { value: string; label: string; group?: string }[]
  empty?: string
  autoComplete?: string
  /** Whether the field belongs to what is chosen so far; always, unless told. */
  when?: (values: Values) => boolean
  /** For `custom`: draws the control from its value. */
  render?: (control: { value: never; onChange: (value: unknown) => void; error: string | undefined }) => ReactNode
}

interface Props<Values extends FieldValues> {
  title: string
  isOpen: boolean
  onClose: () => void
  intro?: ReactNode
  fields: readonly FieldSpec<NoInfer<Values>>[]
  schema: $ZodType<Values, FieldValues>
  defaults: DefaultValues<NoInfer<Values>>
  submit: string
  danger?: boolean
  mandatory?: boolean
  /** Does the act; the dialog closes when it has succeeded and keeps everything typed when it has not. */
  onSubmit: (values: NoInfer<Values>) => Promise<unknown>
}

export function FormDialog<Values extends FieldValues>(props: Props<Values>) {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} mandatory={props.mandatory ?? false}>
      <FormBody {...props} />
    </Dialog>
  )
}

function FormBody<Values extends FieldValues>(props: Props<Values>) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const form = useForm<Values>({
    // biome-ignore lint/suspicious/noExplicitAny: the resolver's type cannot follow a generic schema
    resolver: zodResolver(props.schema as any) as any,
    defaultValues: props.defaults,
    mode: 'onTouched',
  })
  const { errors, isSubmitting } = form.formState
  const values = form.watch()
  const fields = props.fields.filter((spec) => spec.when?.(values) ?? true)

  const send = form.handleSubmit(async (values) => {
    try {
      await props.onSubmit(values)
      props.onClose()
    } catch (raw) {
      const failure = toApiError(raw)
      const field = fields.find((spec) => spec.name === failure.field)
      if (field) form.setError(field.name, { message: failure.text[language] }, { shouldFocus: true })
      else form.setError('root', { message: failure.text[language], type: failure.code })
      if (!field) failures.set(form.control, failure)
    }
  })

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {props.intro}
      {errors.root && <ErrorNote error={failures.get(form.control)} />}
      {fields.map((spec) => (
        <FormField key={spec.name} spec={spec} control={form.control} />
      ))}
      <DialogActions>
        {!props.mandatory && <Button onClick={props.onClose}>{t('cancel')}</Button>}
        <Button type="submit" variant={props.danger ? 'danger' : 'primary'} busy={isSubmitting}>
          {props.submit}
        </Button>
      </DialogActions>
    </form>
  )
}

/** The server's whole answer beside the form it refused; the form library keeps only its words. */
const failures = new WeakMap<object, unknown>()

function FormField<Values extends FieldValues>({
  spec,
  control,
}: {
  spec: FieldSpec<Values>
  control: Control<Values>
}) {
  const { t } = useTranslation()
  return (
    <Controller
      name={spec.name}
      control={control}
      render={({ field, fieldState }) => {
        const message = fieldState.error?.message
        const known = message ? errorKey(message) : undefined
        const error = known ? t(known) : message
        const { label, hint } = spec
        const shared = { label, error, ...(hint !== undefined && { hint }) }
        switch (spec.kind) {
          case 'textarea':
            return <TextArea {...shared} {...field} />
          case 'date':
            return <DateField {...shared} {...field} />
          case 'decimal':
            return <DecimalField {...shared} {...field} />
          case 'select':
            return <Select {...shared} {...field} options={spec.options ?? []} empty={spec.empty} />
          case 'checkbox':
            return (
              <Checkbox
                label={label}
                name={field.name}
                checked={Boolean(field.value)}
                onChange={(event) => field.onChange(event.target.checked)}
              />
            )
          case 'unit':
            return (
              <UnitSelect {...shared} value={field.value || null} onChange={(unit) => field.onChange(unit ?? '')} />
            )
          case 'custom':
            return <>{spec.render?.({ value: field.value as never, onChange: field.onChange, error })}</>
          default:
            return <TextField {...shared} {...field} type={spec.kind} autoComplete={spec.autoComplete ?? 'off'} />
        }
      }}
    />
  )
}
