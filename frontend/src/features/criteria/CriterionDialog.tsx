import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDecimal, optionalText, requiredText } from '@/domain/schemas'
import { type CriterionRowFragment, SaveCriterionDocument } from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { levelsOf, levelsText } from './levels'

interface Props {
  criterion: CriterionRowFragment | null
  isOpen: boolean
  onClose: () => void
}

const subjects = [
  'STATE_ADMIN_ORG',
  'PUBLIC_SERVICE_UNIT',
  'CIVIL_SERVANT',
  'PUBLIC_EMPLOYEE',
  'CADRE',
  'CONTRACT_WORKER',
] as const
const measures = ['RATIO', 'COUNT', 'THRESHOLD', 'RUBRIC'] as const
const feeds = ['BY_HAND', 'ASSIGNED_TASKS_DONE', 'ASSIGNED_TASKS_ON_TIME'] as const
const directions = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const

const schema = z.object({
  code: requiredText,
  name: requiredText,
  subject: z.enum(subjects),
  item: optionalText,
  measure: z.enum(measures),
  numerator: optionalText,
  denominator: optionalText,
  unit: optionalText,
  direction: z.enum(directions),
  target: optionalDecimal,
  maxPoints: optionalDecimal,
  levels: optionalText,
  source: optionalText,
  feed: z.enum(feeds),
  legalBasis: optionalText,
})

type Values = z.infer<typeof schema>

const blank: Values = {
  code: '',
  name: '',
  subject: 'STATE_ADMIN_ORG',
  item: '',
  measure: 'RATIO',
  numerator: '',
  denominator: '',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
  target: '',
  maxPoints: '',
  levels: '',
  source: '',
  feed: 'BY_HAND',
  legalBasis: '',
}

const valuesOf = (c: CriterionRowFragment): Values => ({
  ...c,
  target: c.target ?? '',
  maxPoints: c.maxPoints ?? '',
  levels: levelsText(c.levels),
})

export function CriterionDialog({ criterion, isOpen, onClose }: Props) {
  const { t } = useTranslation('criteria')
  const save = useGqlMutation(SaveCriterionDocument)
  const text = (name: keyof Values, hint?: string) => ({
    name,
    kind: 'text' as const,
    label: t(name),
    ...(hint && { hint }),
  })
  return (
    <FormDialog
      title={criterion ? t('edit') : t('add')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={criterion ? valuesOf(criterion) : blank}
      fields={[
        text('code', t('codeHint')),
        text('name'),
        {
          name: 'subject',
          kind: 'select',
          label: t('subject'),
          options: subjects.map((value) => ({ value, label: t(`subjects.${value}`) })),
        },
        text('item', t('itemHint')),
        {
          name: 'measure',
          kind: 'select',
          label: t('measure'),
          options: measures.map((value) => ({ value, label: t(`measures.${value}`) })),
        },
        text('numerator'),
        text('denominator'),
        text('unit'),
        {
          name: 'direction',
          kind: 'select',
          label: t('direction'),
          options: directions.map((value) => ({ value, label: t(`directions.${value}`) })),
        },
        { name: 'target', kind: 'decimal', label: t('target'), hint: t('targetHint') },
        { name: 'maxPoints', kind: 'decimal', label: t('maxPoints') },
        { name: 'levels', kind: 'textarea', label: t('levels'), hint: t('levelsHint') },
        {
          name: 'feed',
          kind: 'select',
          label: t('feed'),
          hint: t('feedHint'),
          options: feeds.map((value) => ({ value, label: t(`feeds.${value}`) })),
        },
        text('source'),
        text('legalBasis'),
      ]}
      submit={t('saveDraft')}
      onSubmit={async ({ target, maxPoints, levels, ...rest }) => {
        const { code } = rest
        await save.mutateAsync({
          input: {
            ...rest,
            code: code.toUpperCase(),
            criterion: criterion?.id ?? null,
            target: parseDecimal(target),
            maxPoints: parseDecimal(maxPoints),
            levels: levelsOf(levels),
            version: criterion?.version ?? 0,
          },
        })
        toast(t('saved'))
      }}
    />
  )
}
