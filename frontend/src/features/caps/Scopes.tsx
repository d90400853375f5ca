import { useTranslation } from 'react-i18next'
import type { CapScopeShownFragment } from '@/gql/generated/graphql'
import { formatCount, formatShare } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Table } from '@/ui/Table'

const numbers = ['members', 'rated', 'goodOrBetter', 'undecided', 'most', 'accepted', 'reserved', 'left'] as const

/** The caps with their arithmetic: of how many, how many at most, taken, kept for a tie, left. */
export function Scopes({ scopes, caption }: { scopes: readonly CapScopeShownFragment[]; caption: string }) {
  const { t } = useTranslation(['caps', 'common'])
  const { language } = usePreferences()
  return (
    <Table
      caption={caption}
      rows={scopes}
      rowKey={(scope) => `${scope.kind} ${scope.name}`}
      columns={[
        {
          key: 'scope',
          header: t('scope'),
          rowHeader: true,
          cell: (scope) => (
            <>
              {scope.name || t('common:capScope.FINAL_AUTHORITY')}{' '}
              {scope.kind === 'PEER_GROUP' && <span className="muted small">{t('common:capScope.PEER_GROUP')}</span>}
            </>
          ),
        },
        {
          key: 'ratio',
          header: t('ratioColumn'),
          number: true,
          cell: (scope) => (scope.ratio ? formatShare(scope.ratio, language) : t('smallSet')),
        },
        ...numbers.map((key) => ({
          key,
          header: t(`count.${key}`),
          number: true,
          cell: (scope: CapScopeShownFragment) =>
            key === 'most' || key === 'left' ? (
              <b>{formatCount(scope[key], language)}</b>
            ) : (
              formatCount(scope[key], language)
            ),
        })),
      ]}
    />
  )
}
