import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { periodSlug } from '@/domain/periods'
import { useViewer } from '@/domain/viewer'
import { OpenPeriodDocument, type PeriodKind } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'

interface Props {
  isOpen: boolean
  onClose: () => void
  onOpened: (slug: string) => void
}

/** How many of each length a year has. */
const numbers = { MONTH: 12, QUARTER: 4, HALF_YEAR: 2, YEAR: 1 } as const satisfies Record<PeriodKind, number>
const kinds = Object.keys(numbers) as PeriodKind[]

const schema = z.object({ which: z.string(), year: z.string().check(z.regex(/^20\d{2}$/, 'form.required')) })

/** A month, so that work can be assigned in it; a longer period, so that it can be closed. */
export function OpenPeriodDialog({ isOpen, onClose, onOpened }: Props) {
  const { t } = useTranslation(['closing', 'common'])
  const { today } = useViewer()
  const open = useGqlMutation(OpenPeriodDocument)
  return (
    <FormDialog
      title={t('openPeriod')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('openPeriodHint')}</p>}
      schema={schema}
      defaults={{ which: `MONTH ${Number(today.slice(5, 7))}`, year: today.slice(0, 4) }}
      fields={[
        {
          name: 'which',
          kind: 'select',
          label: t('period'),
          options: kinds.flatMap((kind) =>
            Array.from({ length: numbers[kind] }, (_, index) => ({
              value: `${kind} ${index + 1}`,
              label: t(`which.${kind}`, { number: index + 1 }),
              group: t(`common:periodKind.${kind}`),
            })),
          ),
        },
        { name: 'year', kind: 'text', label: t('year') },
      ]}
      submit={t('openPeriod')}
      onSubmit={async ({ which, year }) => {
        const [kind = 'MONTH', number = '1'] = which.split(' ')
        const { openPeriod } = await open.mutateAsync({
          kind: kind as PeriodKind,
          year: Number(year),
          number: Number(number),
        })
        onOpened(periodSlug(openPeriod))
      }}
    />
  )
}
