import { useTranslation } from 'react-i18next'
import type { FieldSpec } from '@/domain/FormDialog'
import type { EntryValues } from './entryForm'

/** The fields of an entry, the same for the unit that proposes and the agency that takes in. */
export function useEntryFields<Values extends EntryValues>(): FieldSpec<Values>[] {
  const { t } = useTranslation('catalogue')
  const groups = [1, 2, 3, 4, 5].map((group) => ({ value: String(group), label: t('groupNumber', { group }) }))
  return [
    { name: 'name', kind: 'textarea', label: t('name') },
    { name: 'output', kind: 'text', label: t('output') },
    { name: 'detail', kind: 'text', label: t('detail') },
    { name: 'section', kind: 'text', label: t('section') },
    { name: 'complexityGroup', kind: 'select', label: t('group'), options: groups },
    { name: 'points', kind: 'decimal', label: t('pointsGiven') },
    { name: 'standard', kind: 'checkbox', label: t('standard') },
    { name: 'removes', kind: 'checkbox', label: t('removes') },
  ] as FieldSpec<Values>[]
}
