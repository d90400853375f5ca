import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { type BatchShownFragment, ImportErrorFileDocument } from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { matches } from '@/lib/viet'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { Table } from '@/ui/Table'
import styles from './Imports.module.css'

type Filter = 'all' | 'errors' | 'warnings'

/** What is wrong, by row and column, with the same file marked up to download and mend. */
export function Problems({ batch }: { batch: BatchShownFragment }) {
  const { t } = useTranslation('imports')
  const text = useText()
  const [filter, setFilter] = useState<Filter>('all')
  const [search, setSearch] = useState('')
  const download = useGqlMutation(ImportErrorFileDocument, {
    refresh: false,
    onSuccess: ({ importErrorFile }) => downloadFile(importErrorFile),
  })
  if (batch.problems.length === 0) return null
  const shown = batch.problems.filter(
    (problem) =>
      (filter === 'all' || (filter === 'warnings') === problem.warning) &&
      (search === '' || matches(`${problem.heading} ${problem.value} ${text(problem.message)}`, search)),
  )
  return (
    <Card
      title={t('problems')}
      actions={
        batch.errorCount > 0 && (
          <Button
            icon={<IconDownload size={18} />}
            busy={download.isPending}
            onClick={() => download.mutate({ batch: batch.id })}
          >
            {t('errorFile')}
          </Button>
        )
      }
    >
      {download.error && <ErrorNote error={download.error} />}
      <div className={styles.toolbar} data-flush>
        <Select
          label={t('show')}
          value={filter}
          options={(['all', 'errors', 'warnings'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
          onChange={(event) => setFilter(event.target.value as Filter)}
        />
        <SearchField label={t('find')} value={search} onChange={setSearch} />
      </div>
      <Table
        caption={t('problems')}
        rows={shown}
        rowKey={(problem) => `${problem.row}${problem.column}${problem.code}`}
        columns={[
          {
            key: 'place',
            header: t('place'),
            rowHeader: true,
            cell: (problem) =>
              problem.row === 0 ? t('wholeFile') : t('cell', { row: problem.row, column: problem.column }),
          },
          { key: 'heading', header: t('heading'), cell: (problem) => problem.heading },
          { key: 'value', header: t('value'), cell: (problem) => problem.value },
          {
            key: 'message',
            header: t('message'),
            cell: (problem) => (
              <span>
                <Pill tone={problem.warning ? 'warning' : 'error'}>{t(problem.warning ? 'warning' : 'error')}</Pill>{' '}
                {text(problem.message)}
              </span>
            ),
          },
        ]}
      />
    </Card>
  )
}
