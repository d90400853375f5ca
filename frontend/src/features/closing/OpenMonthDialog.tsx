import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { periodSlug } from '@/domain/periods'
import { useViewer } from '@/domain/viewer'
import { OpenMonthDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'

interface Props {
  isOpen: boolean
  onClose: () => void
  onOpened: (slug: string) => void
}

const schema = z.object({ month: z.string(), year: z.string().check(z.regex(/^20\d{2}$/, 'form.required')) })

export function OpenMonthDialog({ isOpen, onClose, onOpened }: Props) {
  const { t } = useTranslation('closing')
  const { today } = useViewer()
  const open = useGqlMutation(OpenMonthDocument)
  return (
    <FormDialog
      title={t('openMonth')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('openMonthHint')}</p>}
      schema={schema}
      defaults={{ month: String(Number(today.slice(5, 7))), year: today.slice(0, 4) }}
      fields={[
        {
          name: 'month',
          kind: 'select',
          label: t('month'),
          options: Array.from({ length: 12 }, (_, index) => ({ value: `${index + 1}`, label: `${index + 1}` })),
        },
        { name: 'year', kind: 'text', label: t('year') },
      ]}
      submit={t('openMonth')}
      onSubmit={async ({ month, year }) => {
        const { openPeriod } = await open.mutateAsync({ year: Number(year), month: Number(month) })
        onOpened(periodSlug(openPeriod))
      }}
    />
  )
}
