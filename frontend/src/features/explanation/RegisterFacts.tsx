import { useTranslation } from 'react-i18next'
import type { SourceRecordQuery } from '@/gql/generated/graphql'
import { formatDate, formatDateTime } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Facts } from '@/ui/Facts'

/** A record of the registers of units, as it stands today. */
export function RegisterFacts({ record }: { record: SourceRecordQuery['node'] }) {
  const { t } = useTranslation('explanation')
  const facts = useRegisterFacts(record)
  return facts ? <Facts facts={facts} /> : <p className="muted">{t('sourceHidden')}</p>
}

type FactList = readonly (readonly [name: string, value: string | null | undefined])[]

function useRegisterFacts(record: SourceRecordQuery['node']): FactList | null {
  const { t } = useTranslation(['explanation', 'common'])
  const { language } = usePreferences()
  const day = (value: string | null) => value && formatDate(value)
  switch (record?.__typename) {
    case 'AssignedTask':
      return [
        [t('work.content'), record.content],
        [t('register.document'), record.document],
        [t('work.dueOn'), day(record.dueOn)],
        [t('register.doneOn'), day(record.doneOn)],
        [t('work.evidence'), record.evidence],
        [t('register.exceeded'), record.exceeded ? record.exceededEvidence : null],
        [t('register.verifiedBy'), record.verifiedBy],
        [t('form.comment'), record.remark],
      ]
    case 'Finding':
      return [
        [t('work.content'), record.content],
        [t('register.document'), record.document],
        [t('register.foundOn'), day(record.foundOn)],
        [t('register.remediedOn'), day(record.remediedOn)],
        [t('register.remedyDocument'), record.remedyDocument],
      ]
    case 'Complaint':
      return [
        [t('work.content'), record.content],
        [t('register.receivedOn'), day(record.receivedOn)],
        [t('register.verifiedOn'), day(record.verifiedOn)],
        [t('register.document'), record.document],
      ]
    case 'Conclusion':
      return [
        [t('register.document'), record.document],
        [t('register.concludedOn'), day(record.concludedOn)],
        [t('register.withdrawn'), record.withdrawReason],
      ]
    case 'ForceMajeure':
      return [
        [t('work.content'), record.content],
        [t('register.document'), record.document],
        [t('register.decidedOn'), day(record.decidedOn)],
        [t('register.decidedBy'), record.decidedBy],
      ]
    case 'UnitAssessment':
      return [
        [t('form.by'), record.confirmedBy],
        [t('register.confirmedAt'), record.confirmedAt && formatDateTime(record.confirmedAt)],
        [t('form.comment'), record.comment],
        [t('register.decision'), record.decisionDocument],
      ]
    case 'Measurement':
      return [
        [t('register.numerator'), record.numerator && formatDecimal(record.numerator, language)],
        [t('register.denominator'), record.denominator && formatDecimal(record.denominator, language)],
        [t('register.source'), record.source],
        [t('register.recordedBy'), record.recordedBy],
      ]
    case 'ObjectiveCause':
      return [
        [t('register.causeKind'), t(`common:causeKind.${record.causeKind}`)],
        [t('work.content'), record.text],
        [t('work.evidence'), record.evidence],
        [t('register.document'), record.causeDocument],
        [t('register.decidedBy'), record.causeDecidedBy],
      ]
    default:
      return null
  }
}
