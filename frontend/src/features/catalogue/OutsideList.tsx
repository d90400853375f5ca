import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { OutsideCatalogueDocument } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { ProposeDialog } from './ProposeDialog'

/** Work people were given outside the catalogue, to be reported for addition (Art. 13.3). */
export function OutsideList({ agency }: { agency: string }) {
  const { t } = useTranslation('catalogue')
  const { language } = usePreferences()
  const query = useGql(OutsideCatalogueDocument, { agency })
  const [name, setName] = useState<string | null>(null)
  const number = (value: string) => formatDecimal(value, language)
  return (
    <Card title={t('outsideTitle')}>
      <Loaded query={query}>
        {({ outsideCatalogue }) =>
          outsideCatalogue.length === 0 ? (
            <EmptyState title={t('noOutside')} />
          ) : (
            <Table
              caption={t('outsideTitle')}
              rows={outsideCatalogue}
              rowKey={(work) => work.name}
              columns={[
                { key: 'name', header: t('name'), rowHeader: true, cell: (work) => work.name },
                { key: 'items', header: t('items'), number: true, cell: (work) => work.items },
                { key: 'people', header: t('people'), number: true, cell: (work) => work.people },
                {
                  key: 'coefficient',
                  header: t('coefficient'),
                  number: true,
                  cell: ({ minCoefficient: least, maxCoefficient: most }) =>
                    least === most ? number(least) : `${number(least)} – ${number(most)}`,
                },
                {
                  key: 'propose',
                  header: t('proposal'),
                  cell: (work) =>
                    work.proposed ? (
                      <Pill tone="info">{t('entryState.PROPOSED')}</Pill>
                    ) : (
                      <Button onClick={() => setName(work.name)}>{t('propose')}</Button>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <ProposeDialog agency={agency} name={name ?? ''} isOpen={name !== null} onClose={() => setName(null)} />
    </Card>
  )
}
