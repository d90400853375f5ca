import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDecimal, optionalText, requiredText } from '@/domain/schemas'
import {
  MeasurableCriteriaDocument,
  RecordMeasurementDocument,
  type UnitMeasurementsQuery,
} from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGql, useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'

interface Props {
  isOpen: boolean
  onClose: () => void
  unit: string
  period: string
  /** What is recorded already: recording it again corrects it. */
  known: UnitMeasurementsQuery['measurements']
}

const schema = z.object({
  criterion: requiredText,
  numerator: optionalDecimal,
  denominator: optionalDecimal,
  level: optionalText,
  inapplicable: optionalText,
  source: requiredText,
})

const ofUnits = ['STATE_ADMIN_ORG', 'PUBLIC_SERVICE_UNIT']

export function MeasureDialog({ isOpen, onClose, unit, period, known }: Props) {
  const { t } = useTranslation('unit')
  const query = useGql(MeasurableCriteriaDocument, {}, { enabled: isOpen })
  const record = useGqlMutation(RecordMeasurementDocument)
  const criteria = (query.data?.criteria.edges.map((edge) => edge.node) ?? []).filter(
    (one) => ofUnits.includes(one.subject) && one.feed === 'BY_HAND',
  )
  return (
    <FormDialog
      title={t('addMeasurement')}
      isOpen={isOpen}
      onClose={onClose}
      intro={t('measureIntro')}
      schema={schema}
      defaults={{ criterion: '', numerator: '', denominator: '', level: '', inapplicable: '', source: '' }}
      fields={[
        {
          name: 'criterion',
          kind: 'select',
          label: t('criterion'),
          empty: t('chooseCriterion'),
          options: criteria.map((one) => ({ value: one.id, label: `${one.code} – ${one.name}` })),
        },
        { name: 'numerator', kind: 'decimal', label: t('numerator') },
        { name: 'denominator', kind: 'decimal', label: t('denominator') },
        { name: 'level', kind: 'text', label: t('level'), hint: t('levelHint') },
        { name: 'inapplicable', kind: 'text', label: t('inapplicable'), hint: t('inapplicableHint') },
        { name: 'source', kind: 'text', label: t('source'), hint: t('sourceHint') },
      ]}
      submit={t('addMeasurement')}
      onSubmit={async ({ numerator, denominator, ...rest }) => {
        const version = known.find((one) => one.criterion.id === rest.criterion && !one.person)?.version ?? 0
        await record.mutateAsync({
          input: {
            ...rest,
            unit,
            period,
            numerator: parseDecimal(numerator),
            denominator: parseDecimal(denominator),
            version,
          },
        })
        toast(t('saved'))
      }}
    />
  )
}
