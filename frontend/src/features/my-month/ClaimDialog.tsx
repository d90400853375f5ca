import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalDay, optionalText, requiredText } from '@/domain/schemas'
import { useViewer } from '@/domain/viewer'
import { ClaimCauseDocument, type WorkItemShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGqlMutation } from '@/lib/query'
import { toast } from '@/ui/Toast'
import { excusable, named } from './claims'

interface Props {
  item: WorkItemShownFragment | null
  isOpen: boolean
  onClose: () => void
}

const schema = z.object({
  kind: z.enum(['OBJECTIVE', 'PROTECTED_INNOVATION']),
  what: requiredText,
  lateFrom: optionalDay,
  lateTo: optionalDay,
  text: requiredText,
  evidence: optionalText,
})

/** Says why a delay or a failed assessment could not be helped, or lies in authorised innovation (Law 80/2025, Art. 34). */
export function ClaimDialog({ item, isOpen, onClose }: Props) {
  const { t } = useTranslation('month')
  const { t: common } = useTranslation()
  const { today } = useViewer()
  const claim = useGqlMutation(ClaimCauseDocument)
  const options = item ? excusable(item, today) : []
  const words = (what: string) => {
    if (what === 'LATE') return t('claimLate')
    if (what === 'RECORDED') return t('claimRecorded', { count: item?.failedAssessments ?? 0 })
    const day = item?.deliveries.find(({ id }) => id === what)?.deliveredOn ?? ''
    return t('claimReturn', { day: day && formatDate(day) })
  }
  return (
    <FormDialog
      title={t('claimTitle')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<b>{item?.content}</b>}
      schema={schema}
      defaults={{
        kind: 'OBJECTIVE',
        what: options[0]?.what ?? '',
        lateFrom: options[0]?.from ?? '',
        lateTo: options[0]?.to ?? '',
        text: '',
        evidence: '',
      }}
      fields={[
        {
          name: 'kind',
          kind: 'select',
          label: t('claimKind'),
          hint: t('claimKindHint'),
          options: (['OBJECTIVE', 'PROTECTED_INNOVATION'] as const).map((kind) => ({
            value: kind,
            label: common(`causeKind.${kind}`),
          })),
        },
        {
          name: 'what',
          kind: 'select',
          label: t('claimWhat'),
          options: options.map(({ what }) => ({ value: what, label: words(what) })),
        },
        { name: 'lateFrom', kind: 'date', label: t('claimFrom'), hint: t('claimDaysHint') },
        { name: 'lateTo', kind: 'date', label: t('claimTo') },
        { name: 'text', kind: 'textarea', label: t('claimText') },
        { name: 'evidence', kind: 'text', label: t('evidence'), hint: t('evidenceHint') },
      ]}
      submit={t('claim')}
      onSubmit={async (values) => {
        if (!item) return
        const { kind, text, evidence } = values
        await claim.mutateAsync({ input: { workItem: item.id, kind, text, evidence, ...named(values, item) } })
        toast(t('claimed'))
      }}
    />
  )
}
