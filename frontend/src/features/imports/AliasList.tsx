import { useTranslation } from 'react-i18next'
import type { BatchShownFragment } from '@/gql/generated/graphql'
import { Select } from '@/ui/Field'
import { Card, Count } from '@/ui/Page'
import styles from './Imports.module.css'

/** Product by name in the file; `outside` for work outside the catalogue; absent while undecided. */
export type Aliases = Readonly<Record<string, string>>

export const outside = 'outside'
export const isResolved = (aliases: Aliases, name: string) => Boolean(aliases[name])

interface Props {
  names: BatchShownFragment['unmatched']
  aliases: Aliases
  onChange: (aliases: Aliases) => void
}

/** Names the catalogue does not know. The program suggests; a person decides, every time. */
export function AliasList({ names, aliases, onChange }: Props) {
  const { t } = useTranslation('imports')
  if (names.length === 0) return null
  return (
    <Card
      title={
        <>
          {t('unmatched')} <Count>{names.length}</Count>
        </>
      }
    >
      {names.map(({ name, rows, suggestions }) => (
        <div key={name} className={styles.alias}>
          <div>
            <b>{name}</b>
            <div className="muted small">{t('inRows', { rows: rows.join(', ') })}</div>
          </div>
          <Select
            label={t('means', { name })}
            hideLabel
            empty={t('undecided')}
            value={aliases[name] ?? ''}
            options={[
              ...suggestions.map((product) => ({ value: product.id, label: `${product.name} (${product.output})` })),
              { value: outside, label: t('outside') },
            ]}
            onChange={(event) => onChange({ ...aliases, [name]: event.target.value })}
          />
        </div>
      ))}
    </Card>
  )
}
