import { useTranslation } from 'react-i18next'
import { FetchRecordDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import type { PetitionShown } from './PetitionPage'

/** The file of a petition as it was kept: enclosures, receipt and answer (Art. 24.2.đ). */
export function Papers({ papers }: { papers: PetitionShown['papers'] }) {
  const { t } = useTranslation('petitions')
  const fetch = useGqlMutation(FetchRecordDocument, { refresh: false })
  if (papers.length === 0) return null
  return (
    <Card title={t('filePapers')}>
      {fetch.error && <ErrorNote error={fetch.error} />}
      <Table
        caption={t('filePapers')}
        rows={papers}
        rowKey={(one) => one.id}
        columns={[
          { key: 'name', header: t('paper'), rowHeader: true, cell: (one) => one.name },
          { key: 'made', header: t('made'), cell: (one) => `${formatDateTime(one.madeAt)}, ${one.madeBy}` },
          {
            key: 'get',
            header: <span className="visually-hidden">{t('download')}</span>,
            label: t('download'),
            cell: (one) => (
              <Button
                variant="link"
                aria-label={t('downloadOf', { name: one.name })}
                onClick={() =>
                  fetch.mutate({ record: one.id }, { onSuccess: ({ fetchRecord }) => downloadFile(fetchRecord) })
                }
              >
                {t('download')}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  )
}
