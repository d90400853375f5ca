import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDecimal, optionalText, requiredText } from '@/domain/schemas'
import {
  type Band,
  ConfirmUnitFormDocument,
  FixUnitRatingDocument,
  SaveUnitFormDocument,
} from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { ConfirmedIndicators } from './ConfirmedIndicators'
import type { UnitFormProps } from './UnitFormActions'

type Props = UnitFormProps & { isOpen: boolean; onClose: () => void }

const bands = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const

const declareSchema = z.object({ rating: z.enum(['', ...bands]), nothingFound: z.boolean() })

/** The level the unit proposes, and whether no shortcoming was pointed out before. */
export function DeclareDialog({ form, unit, period, isOpen, onClose }: Props) {
  const { t } = useTranslation('unit')
  const levels = useBandOptions()
  const save = useGqlMutation(SaveUnitFormDocument)
  return (
    <FormDialog
      title={t('acts.SAVE_UNIT_ASSESSMENT')}
      isOpen={isOpen}
      onClose={onClose}
      schema={declareSchema}
      defaults={{ rating: form.selfRating ?? '', nothingFound: form.nothingFound }}
      fields={[
        { name: 'rating', kind: 'select', label: t('selfRating'), empty: '–', options: levels },
        { name: 'nothingFound', kind: 'checkbox', label: t('nothingFoundLabel') },
      ]}
      submit={t('save')}
      onSubmit={async ({ rating, nothingFound }) => {
        const { version } = form
        await save.mutateAsync({ input: { unit, period, points: [], rating: rating || null, nothingFound, version } })
        toast(t('saved'))
      }}
    />
  )
}

/** The levels with their names. */
function useBandOptions() {
  const { t } = useTranslation()
  return bands.map((value: Band) => ({ value, label: t(`band.${value}`) }))
}

/** Confirms the unit's own points, or others with a comment. */
export function ConfirmUnitDialog({ form, isOpen, onClose }: Props) {
  const { t } = useTranslation('unit')
  const confirm = useGqlMutation(ConfirmUnitFormDocument)
  const judged = form.items.filter((row) => row.judgedMax && row.judgedMax !== '0')
  const schema = z.object({
    comment: optionalText,
    points: z.object(Object.fromEntries(judged.map((_, index) => [`p${index}`, optionalDecimal]))),
  })
  return (
    <FormDialog
      title={t('acts.CONFIRM_UNIT_ASSESSMENT')}
      isOpen={isOpen}
      onClose={onClose}
      intro={
        <>
          <p>{t('confirmIntro')}</p>
          <ConfirmedIndicators form={form} />
        </>
      }
      schema={schema}
      defaults={{ comment: '', points: Object.fromEntries(judged.map((row, index) => [`p${index}`, row.self ?? ''])) }}
      fields={[
        ...judged.map((row, index) => ({
          name: `points.p${index}` as const,
          kind: 'decimal' as const,
          label: t('pointsUpTo', { code: row.item.code, max: row.judgedMax }),
        })),
        { name: 'comment' as const, kind: 'textarea' as const, label: t('comment'), hint: t('commentHint') },
      ]}
      submit={t('acts.CONFIRM_UNIT_ASSESSMENT')}
      onSubmit={async ({ comment, points }) => {
        const changed = judged
          .map((row, index) => ({
            code: row.item.code,
            points: parseDecimal(points[`p${index}`] ?? ''),
            self: row.self,
          }))
          .filter((one) => one.points !== null && one.points !== one.self)
          .map(({ code, points: confirmed }) => ({ code, points: confirmed }))
        await confirm.mutateAsync({ input: { assessment: form.id, points: changed, comment, version: form.version } })
        toast(t('confirmedToast'))
      }}
    />
  )
}

const fixSchema = z.object({ rating: z.enum(bands), document: requiredText })

/** The level the authority fixes by document where the law leaves it open. */
export function FixRatingDialog({ form, isOpen, onClose }: Props) {
  const { t } = useTranslation('unit')
  const levels = useBandOptions()
  const fix = useGqlMutation(FixUnitRatingDocument)
  return (
    <FormDialog
      title={t('acts.FIX_UNIT_RATING')}
      isOpen={isOpen}
      onClose={onClose}
      intro={t('fixIntro')}
      schema={fixSchema}
      defaults={{ rating: 'COMPLETED', document: '' }}
      fields={[
        { name: 'rating', kind: 'select', label: t('decision'), options: levels },
        { name: 'document', kind: 'text', label: t('document') },
      ]}
      submit={t('acts.FIX_UNIT_RATING')}
      onSubmit={async (values) => {
        await fix.mutateAsync({ ...values, assessment: form.id, version: form.version })
        toast(t('saved'))
      }}
    />
  )
}
