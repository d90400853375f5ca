import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProductSearchDocument } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Combo } from '@/ui/Combo'

/** Choice of a product of the catalogue; none for work outside it. */
export function ProductField({ value, onChange }: { value: string; onChange: (id: unknown) => void }) {
  const { t } = useTranslation('team')
  const { language } = usePreferences()
  const [search, setSearch] = useState('')
  const query = useGql(ProductSearchDocument, { search: search || null }, { keep: true })
  const products = query.data?.workProducts.edges.map((edge) => edge.node) ?? []
  return (
    <Combo
      label={t('product')}
      placeholder={t('productHint')}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      onSearch={setSearch}
      items={products.map((product) => ({
        id: product.id,
        name: product.name,
        detail: t('productDetail', {
          output: product.output,
          value: formatDecimal(product.coefficient, language),
          group: product.complexityGroup,
        }),
      }))}
    />
  )
}
