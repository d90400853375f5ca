import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { NormListDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Notice } from '@/ui/Notice'

/** Where the chosen norm stands in the law, and whether its reading is confirmed. */
export function NormNote({ period, norm }: { period: string; norm: string }) {
  const { t } = useTranslation('proposals')
  const text = useText()
  const found = useGql(NormListDocument, { period }).data?.norms.find((one) => one.code === norm)
  if (!found) return null
  return (
    <Notice tone={found.unconfirmed ? 'warning' : 'info'}>
      <b>{text(found.label)}</b>
      <span>
        {t('basis')}: {found.citations.map(text).join('; ')}
      </span>
      {found.unconfirmed && <span>{t('unconfirmed')}</span>}
    </Notice>
  )
}
