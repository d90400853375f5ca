import { useTranslation } from 'react-i18next'
import { type Band, PeerGroupsDocument, type PeriodOptionFragment, type RankingOrder } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Select } from '@/ui/Field'
import { Filters } from '@/ui/Page'
import { PhoneFold } from '@/ui/PhoneFold'
import { SearchField } from '@/ui/SearchField'
import type { RankingChoice } from './RankingPage'

interface Props {
  period: PeriodOptionFragment
  choice: RankingChoice
  onChange: (change: Partial<RankingChoice>) => void
}

const orders: readonly RankingOrder[] = ['TOTAL_DESC', 'TOTAL_ASC', 'NAME', 'CODE']
const bands: readonly Band[] = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']

/** Which lines of the list are shown, and in which order. */
export function RankingFilters({ period, choice, onChange }: Props) {
  const { t } = useTranslation(['ranking', 'common'])
  const groups = useGql(PeerGroupsDocument, {}).data?.peerGroups ?? []
  const levels = bands.map((value) => ({ value, label: t(`common:band.${value}`) }))
  return (
    <Filters>
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={choice.search}
        onChange={(search) => onChange({ search })}
      />
      <PhoneFold label={t('filters')}>
        <Select
          label={t('peerGroup')}
          empty={t('common:all')}
          value={choice.peerGroup ?? ''}
          options={groups.map((group) => ({ value: group.id, label: group.name }))}
          onChange={(event) => onChange({ peerGroup: event.target.value || null })}
        />
        <Select
          label={t('band')}
          empty={t('common:all')}
          value={choice.band ?? ''}
          options={levels}
          onChange={(event) => onChange({ band: (event.target.value || null) as Band | null })}
        />
        {period.kind === 'YEAR' && (
          <Select
            label={t('rating')}
            empty={t('common:all')}
            value={choice.rating ?? ''}
            options={levels}
            onChange={(event) => onChange({ rating: (event.target.value || null) as Band | null })}
          />
        )}
        <Select
          label={t('order')}
          value={choice.order}
          options={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
          onChange={(event) => onChange({ order: event.target.value as RankingOrder })}
        />
      </PhoneFold>
    </Filters>
  )
}
