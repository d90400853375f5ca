import { useTranslation } from 'react-i18next'
import { SourceRecordDocument, type SourceRecordQuery } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Dialog } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { Loaded } from '@/ui/States'
import { RegisterFacts } from './RegisterFacts'

interface Props {
  source: { id: string; label: string }
  isOpen: boolean
  onClose: () => void
}

/** The record a number was taken from, as it stands today, under what it said when the result was made. */
export function SourceDialog({ source, isOpen, onClose }: Props) {
  const { t } = useTranslation('explanation')
  const query = useGql(SourceRecordDocument, { id: source.id }, { enabled: isOpen })
  return (
    <Dialog title={t('source')} isOpen={isOpen} onClose={onClose}>
      <p>{source.label}</p>
      <Loaded query={query} skeleton={4}>
        {({ node }) => <SourceFacts record={node} />}
      </Loaded>
    </Dialog>
  )
}

function SourceFacts({ record }: { record: SourceRecordQuery['node'] }) {
  const { t } = useTranslation(['explanation', 'common'])
  const { language } = usePreferences()
  const number = (value: string) => formatDecimal(value, language)
  if (record?.__typename === 'WorkItem') {
    return (
      <Facts
        facts={[
          [t('work.content'), record.content],
          [t('work.output'), record.output],
          [t('work.kind'), t(`common:workKind.${record.kind}`)],
          [t('work.coefficient'), number(record.coefficient)],
          [t('work.qty'), `${number(record.acceptedQty)}/${number(record.assignedQty)}`],
          [t('work.dueOn'), formatDate(record.dueOn)],
          [t('work.deliveredOn'), record.deliveredOn && formatDate(record.deliveredOn)],
          [t('work.failed'), String(record.failedAssessments)],
          [t('work.cause'), record.causeNote],
          [t('work.evidence'), record.deliveries.map((delivery) => delivery.evidence).join('\n')],
        ]}
      />
    )
  }
  if (record?.__typename === 'PeriodAssessment') {
    return (
      <Facts
        facts={[
          [t('form.state'), t(`common:assessmentState.${record.formState}`)],
          [t('form.self'), number(record.selfTotal)],
          [t('form.confirmed'), record.confirmedTotal && number(record.confirmedTotal)],
          [t('form.by'), record.confirmedBy],
          [t('form.comment'), record.comment],
        ]}
      />
    )
  }
  return <RegisterFacts record={record} />
}
