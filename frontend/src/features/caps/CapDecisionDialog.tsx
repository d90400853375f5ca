import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDecimal, optionalText, requiredText } from '@/domain/schemas'
import {
  CapPeerGroupsDocument,
  CapUnitsDocument,
  type LimitShownFragment,
  RecordCapDecisionDocument,
  type RecordCapDecisionInput,
} from '@/gql/generated/graphql'
import { parseDecimal } from '@/lib/numbers'
import { useGql, useGqlMutation } from '@/lib/query'
import { useCapPeople } from './useCapPeople'

interface Props {
  period: string
  unit: string
  limits: readonly LimitShownFragment[]
  isOpen: boolean
  onClose: () => void
}

const kinds = ['TIE_BROKEN', 'OUTSTANDING_RATIO', 'POOLING', 'WITHDRAWN'] as const
/** Kinds that decide on one person or unit. */
const ofOne: readonly string[] = ['TIE_BROKEN', 'WITHDRAWN']
const subjects = ['PEOPLE', 'UNITS', 'AGENCIES'] as const
const schema = z.object({
  about: z.enum(subjects),
  kind: z.enum(kinds),
  person: optionalText,
  ratedUnit: optionalText,
  peerGroup: optionalText,
  ratio: optionalDecimal,
  document: requiredText,
  reason: requiredText,
})
type Values = z.infer<typeof schema>

/** A decision of the authority on a cap, with its document; it takes effect when the year is computed again. */
export function CapDecisionDialog({ period, unit, limits, isOpen, onClose }: Props) {
  const { t } = useTranslation(['caps', 'common'])
  const { rows } = useCapPeople(period, unit)
  const units = useGql(CapUnitsDocument, { period, unit }, { enabled: isOpen }).data?.unitRanking ?? []
  const groups = useGql(CapPeerGroupsDocument, {}, { enabled: isOpen }).data?.peerGroups ?? []
  const record = useGqlMutation(RecordCapDecisionDocument)
  const about = limits.length > 0 ? limits.map((limit) => limit.about) : subjects
  return (
    <FormDialog
      title={t('record')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('recordHint')}</p>}
      schema={schema}
      defaults={{
        about: about[0] ?? 'PEOPLE',
        kind: 'TIE_BROKEN',
        person: '',
        ratedUnit: '',
        peerGroup: '',
        ratio: '',
        document: '',
        reason: '',
      }}
      fields={[
        {
          name: 'about',
          kind: 'select',
          label: t('cap'),
          options: [...new Set(about)].map((value) => ({ value, label: t(`common:capSubject.${value}`) })),
        },
        {
          name: 'kind',
          kind: 'select',
          label: t('kind'),
          options: kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
        },
        {
          name: 'person',
          kind: 'select',
          label: t('person'),
          empty: t('nobodyChosen'),
          options: rows.map((row) => ({ value: row.personId, label: `${row.personName} (${row.personCode})` })),
          when: ({ about, kind }) => about === 'PEOPLE' && ofOne.includes(kind),
        },
        {
          name: 'ratedUnit',
          kind: 'select',
          label: t('ratedUnit'),
          empty: t('nobodyChosen'),
          options: units.map(({ result }) => ({ value: result.unit.id, label: result.unit.name })),
          when: ({ about, kind }) => about !== 'PEOPLE' && ofOne.includes(kind),
        },
        {
          name: 'peerGroup',
          kind: 'select',
          label: t('peerGroup'),
          empty: t('wholeAgency'),
          options: groups.map((group) => ({ value: group.id, label: group.name })),
          when: ({ about, kind }) => about === 'PEOPLE' && kind === 'OUTSTANDING_RATIO',
        },
        {
          name: 'ratio',
          kind: 'decimal',
          label: t('ratio'),
          hint: t('ratioHint'),
          when: ({ kind }) => kind === 'OUTSTANDING_RATIO',
        },
        { name: 'document', kind: 'text', label: t('document') },
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t('record')}
      onSubmit={(values) => record.mutateAsync({ input: inputOf(values, period, unit) })}
    />
  )
}

/** Each kind of decision has its own particulars; what belongs to another kind is not sent. */
function inputOf(values: Values, period: string, unit: string): RecordCapDecisionInput {
  const { about, kind, person, ratedUnit, peerGroup, ratio, document, reason } = values
  const shared = { period, unit, about, kind, document, reason }
  if (kind === 'POOLING') return shared
  if (kind !== 'OUTSTANDING_RATIO') {
    return about === 'PEOPLE' ? { ...shared, person: person || null } : { ...shared, ratedUnit: ratedUnit || null }
  }
  return {
    ...shared,
    ratio: parseDecimal(ratio),
    ...(about === 'PEOPLE' && peerGroup && { scope: 'PEER_GROUP', peerGroup }),
  }
}
