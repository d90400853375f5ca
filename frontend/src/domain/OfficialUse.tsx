import { useTranslation } from 'react-i18next'
import { OfficialUseDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Notice } from '@/ui/Notice'

/** Says that what is published of a period rests on values nobody has confirmed; nothing where it does not. */
export function OfficialUse({ period, unit }: { period: string; unit: string | null }) {
  const { t } = useTranslation()
  const node = useGql(OfficialUseDocument, { period, unit }).data?.node
  if (node?.__typename !== 'Period' || !node.notForOfficialUse) return null
  return <Notice tone="warning">{t('notForOfficialUse')}</Notice>
}
