import { useTranslation } from 'react-i18next'
import type { CapDecisionShownFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

/** Decisions of the authority on the caps; the next run applies them. */
export function CapDecisions({ decisions }: { decisions: readonly CapDecisionShownFragment[] }) {
  const { t } = useTranslation(['caps', 'common'])
  const { language } = usePreferences()
  if (decisions.length === 0) return null
  const about = ({ person, ratedUnit, peerGroup, ratio }: CapDecisionShownFragment) =>
    [
      person?.fullName ?? ratedUnit?.name ?? peerGroup?.name,
      ratio && t('ratioOf', { ratio: formatDecimal(ratio, language) }),
    ]
      .filter(Boolean)
      .join(' – ')
  return (
    <Card title={t('decisions')}>
      <Table
        caption={t('decisions')}
        rows={decisions}
        rowKey={(row) => row.id}
        columns={[
          { key: 'kind', header: t('kind'), rowHeader: true, cell: (row) => t(`kinds.${row.kind}`) },
          { key: 'about', header: t('about'), cell: about },
          { key: 'document', header: t('document'), cell: (row) => row.document },
          { key: 'reason', header: t('common:reason'), cell: (row) => row.reason },
          { key: 'by', header: t('recordedBy'), cell: (row) => `${row.recordedBy}, ${formatDateTime(row.recordedAt)}` },
        ]}
      />
    </Card>
  )
}
