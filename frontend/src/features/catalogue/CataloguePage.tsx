import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '@/domain/UnitSelect'
import { Card, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { EmptyState } from '@/ui/States'
import { OutsideList } from './OutsideList'
import { ProductsInForce } from './ProductsInForce'
import { Versions } from './Versions'

interface Props {
  search: string
  agency: string | undefined
  view: 'phien-ban' | 'ngoai-danh-muc' | undefined
  onChange: (change: { q?: string | undefined; donvi?: string | undefined }) => void
}

/** The catalogue of an agency (Art. 13): what is in force, the version in the making, and work outside it. */
export function CataloguePage({ search, agency, view, onChange }: Props) {
  const { t } = useTranslation('catalogue')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters>
        {!view && (
          <SearchField
            label={t('search')}
            placeholder={t('searchHint')}
            value={search}
            onChange={(q) => onChange({ q: q || undefined })}
          />
        )}
        <UnitSelect
          label={t('agency')}
          kinds={['DEPARTMENT', 'COMMUNE']}
          value={agency ?? null}
          onChange={(next) => onChange({ donvi: next ?? undefined })}
        />
      </Filters>
      <Tabs label={t('views')}>
        <Link to="/danh-muc" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('inForce')}
        </Link>
        <Link to="/danh-muc" search={(old) => ({ ...old, xem: 'phien-ban' })} activeOptions={tabMatch}>
          {t('versions')}
        </Link>
        <Link to="/danh-muc" search={(old) => ({ ...old, xem: 'ngoai-danh-muc' })} activeOptions={tabMatch}>
          {t('outside')}
        </Link>
      </Tabs>
      {!view && <ProductsInForce search={search} agency={agency} />}
      {view && !agency && (
        <Card>
          <EmptyState title={t('chooseAgency')} />
        </Card>
      )}
      {view === 'phien-ban' && agency && <Versions agency={agency} />}
      {view === 'ngoai-danh-muc' && agency && <OutsideList agency={agency} />}
    </Page>
  )
}
