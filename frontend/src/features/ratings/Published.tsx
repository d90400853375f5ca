import { useTranslation } from 'react-i18next'
import { PublishedRatingsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { Level } from './RatingTable'

/** The levels as they are public inside the agency: no points, no reasons. */
export function Published({ period, unit }: { period: string; unit: string }) {
  const { t } = useTranslation('ratings')
  const query = useGql(PublishedRatingsDocument, { period, unit })
  return (
    <Card title={t('publishedTitle')}>
      <Loaded query={query} skeleton={8}>
        {({ publishedRatings }) =>
          publishedRatings.length === 0 ? (
            <EmptyState title={t('noPublished')} />
          ) : (
            <Table
              caption={t('publishedTitle')}
              rows={publishedRatings}
              rowKey={(one) => `${one.about} ${one.code}`}
              columns={[
                {
                  key: 'name',
                  header: t('who'),
                  rowHeader: true,
                  cell: (one) => (
                    <>
                      {one.name}
                      <div className="muted small">
                        {one.about === 'UNIT' ? t('aUnit') : `${one.title}, ${one.unit.name}`}
                      </div>
                    </>
                  ),
                },
                { key: 'level', header: t('decided'), cell: (one) => <Level band={one.rating} /> },
                {
                  key: 'decision',
                  header: t('decidedBy'),
                  cell: (one) => (
                    <>
                      {one.decision}
                      {one.replaced && <div className="muted small">{t('replacedNote')}</div>}
                    </>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  )
}
