import { useTranslation } from 'react-i18next'
import type { PeriodOptionFragment } from '@/gql/generated/graphql'
import { Select } from '@/ui/Field'
import { periodSlug } from './periods'
import { useText } from './text'

interface Props {
  periods: readonly PeriodOptionFragment[]
  period: PeriodOptionFragment | undefined
  onChange: (slug: string) => void
}

export function PeriodSelect({ periods, period, onChange }: Props) {
  const { t } = useTranslation()
  const text = useText()
  return (
    <Select
      label={t('period')}
      value={period ? periodSlug(period) : ''}
      options={periods.map((option) => ({ value: periodSlug(option), label: text(option.label) }))}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
