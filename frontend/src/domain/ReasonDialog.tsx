import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from './FormDialog'
import { requiredText } from './schemas'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  intro?: ReactNode
  submit: string
  danger?: boolean
  onSubmit: (reason: string) => Promise<unknown>
}

const schema = z.object({ reason: requiredText })

/** An act that goes on record with its reason. */
export function ReasonDialog({ onSubmit, ...rest }: Props) {
  const { t } = useTranslation()
  return (
    <FormDialog
      {...rest}
      schema={schema}
      defaults={{ reason: '' }}
      fields={[{ name: 'reason', kind: 'textarea', label: t('reason'), hint: t('reasonHint') }]}
      onSubmit={({ reason }) => onSubmit(reason)}
    />
  )
}
