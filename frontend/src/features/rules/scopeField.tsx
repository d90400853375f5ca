import type { TFunction } from 'i18next'
import { UnitSelect } from '@/domain/UnitSelect'

const employers = ['DEPARTMENT', 'COMMUNE', 'PUBLIC_SERVICE_UNIT'] as const

interface Shown {
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}

/** Whom a choice binds: the whole province, or one agency for itself. */
export const scopeField = (t: TFunction<'rules'>) => ({
  name: 'agency' as const,
  kind: 'custom' as const,
  label: t('chosen.scope'),
  render: ({ value, onChange, error }: Shown) => (
    <UnitSelect
      label={t('chosen.scope')}
      placeholder={t('chosen.wholeProvince')}
      kinds={employers}
      value={value || null}
      onChange={(unit) => onChange(unit ?? '')}
      error={error}
    />
  ),
})
