import { useTranslation } from 'react-i18next'
import type { PeriodOptionFragment } from '@/gql/generated/graphql'
import { Select } from '@/ui/Field'
import { periodKinds, periodSlug } from './periods'
import { useText } from './text'

interface Props {
  periods: readonly PeriodOptionFragment[]
  period: PeriodOptionFragment | undefined
  onChange: (slug: string) => void
}

/** Choice of a period; those of one length stand together where there are several lengths. */
export function PeriodSelect({ periods, period, onChange }: Props) {
  const { t } = useTranslation()
  const text = useText()
  const lengths = periodKinds.filter((kind) => periods.some((option) => option.kind === kind))
  return (
    <Select
      label={t('period')}
      value={period ? periodSlug(period) : ''}
      options={lengths.flatMap((kind) =>
        periods
          .filter((option) => option.kind === kind)
          .map((option) => ({
            value: periodSlug(option),
            label: text(option.label),
            ...(lengths.length > 1 && { group: t(`periodKind.${kind}`) }),
          })),
      )}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
