import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { ProtectionNote } from '@/domain/Protections'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type RatingRowFragment, ReplaceRatingDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { Select } from '@/ui/Field'
import { bands, useLevels } from './levels'
import { Level } from './RatingTable'
import { nameOf } from './useRatings'

const schema = z.object({ level: z.enum(bands), number: requiredText, decidedOn: requiredDay, reason: requiredText })

/** Another level in the place of one that proved wrong; the old one is kept (Art. 21.3). */
export function ReplaceDialog({ row, onClose }: { row: RatingRowFragment | null; onClose: () => void }) {
  const { t } = useTranslation(['ratings', 'common'])
  const { today } = useViewer()
  const levels = useLevels()
  const replace = useGqlMutation(ReplaceRatingDocument)
  return (
    <FormDialog
      title={t('replaceTitle')}
      isOpen={row !== null}
      onClose={onClose}
      intro={
        row && (
          <Facts
            facts={[
              [t('who'), nameOf(row)],
              [t('decided'), <Level key="level" band={row.outcome?.decidedRating} />],
            ]}
          />
        )
      }
      schema={schema}
      defaults={{ number: '', decidedOn: today, reason: '' }}
      fields={[
        {
          name: 'level',
          kind: 'custom',
          label: t('newLevel'),
          render: ({ value, onChange, error }) => (
            <>
              <Select
                label={t('newLevel')}
                empty={t('choose')}
                value={value ?? ''}
                error={error}
                options={levels}
                onChange={(event) => onChange(event.target.value)}
              />
              {row && value === 'NOT_COMPLETED' && (
                <ProtectionNote period={row.period.id} about={(row.person ?? row.unit).id} />
              )}
            </>
          ),
        },
        { name: 'number', kind: 'text', label: t('number') },
        { name: 'decidedOn', kind: 'date', label: t('decidedOn') },
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t('replaceDo')}
      danger
      onSubmit={async (values) => {
        if (row) await replace.mutateAsync({ input: { ...values, rating: row.id, version: row.version } })
      }}
    />
  )
}
