import { useTranslation } from 'react-i18next'
import type { AssessmentShownFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { formatDecimal, formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { CriteriaTable } from './Criteria'
import { useText } from './text'

/** Form 01 to read: what was self-scored, what was confirmed, and by whom. */
export function AssessmentView({ assessment }: { assessment: AssessmentShownFragment }) {
  const { t } = useTranslation()
  const text = useText()
  const { language } = usePreferences()
  const points = (value: string | null | undefined) => (value ? formatDecimal(value, language) : '–')
  const confirmed = assessment.confirmedTotal !== null && assessment.confirmedTotal !== undefined
  return (
    <>
      {assessment.reason && <Notice tone="warning">{assessment.reason}</Notice>}
      <CriteriaTable
        criteria={assessment.criteria}
        columns={[
          {
            key: 'self',
            header: t('form01.self'),
            cell: (criterion) => points(criterion.self),
            total: formatPoints(assessment.selfTotal, language),
          },
          ...(confirmed
            ? [
                {
                  key: 'confirmed',
                  header: t('form01.confirmed'),
                  cell: (criterion: AssessmentShownFragment['criteria'][number]) => points(criterion.confirmed),
                  total: formatPoints(assessment.confirmedTotal ?? '0', language),
                },
              ]
            : []),
        ]}
      />
      <Facts
        facts={[
          [t('form01.strengths'), assessment.strengths],
          [t('form01.shortcomings'), assessment.shortcomings],
          [t('form01.comment'), assessment.comment],
          ...assessment.judgements.map(
            (judgement) =>
              [
                t(`component.${judgement.component}`),
                [`${points(judgement.ratio)}: ${judgement.reason}`, judgement.document].filter(Boolean).join(' · '),
              ] as const,
          ),
          [
            t('form01.confirmer'),
            assessment.confirmer.names.length > 0
              ? `${assessment.confirmer.names.join(', ')} – ${text(assessment.confirmer.office)}`
              : text(assessment.confirmer.office),
          ],
          [t('form01.confirmedBy'), assessment.confirmedBy],
          [t('form01.confirmedAt'), assessment.confirmedAt && formatDateTime(assessment.confirmedAt)],
        ]}
      />
    </>
  )
}
