import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { type RatingRowFragment, ReplaceRatingDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Facts } from '@/ui/Facts'
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
        { name: 'level', kind: 'select', label: t('newLevel'), options: levels, empty: t('choose') },
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
