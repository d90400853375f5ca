import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { optionalText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { type DossierShownFragment, RecordPaperDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

type Paper = DossierShownFragment['papers'][number]
const schema = z.object({ document: optionalText })

/** The papers the law asks for: there, by number and day, or missing. */
export function Papers({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation('dossiers')
  const text = useText()
  const [paper, setPaper] = useState<Paper | null>(null)
  const record = useGqlMutation(RecordPaperDocument)
  const may = dossier.availableActions.includes('RECORD_DOSSIER_PAPER')
  return (
    <Card title={t('papers')}>
      <Table
        caption={t('papers')}
        rows={dossier.papers}
        rowKey={(row) => row.code}
        columns={[
          { key: 'paper', header: t('paper'), rowHeader: true, cell: (row) => text(row.label) },
          {
            key: 'document',
            header: t('document'),
            cell: (row) => row.document || <Pill tone="warning">{t('isMissing')}</Pill>,
          },
          { key: 'by', header: t('recordedBy'), cell: (row) => row.by },
          { key: 'where', header: t('where'), cell: (row) => text(row.where) },
          ...(may
            ? [
                {
                  key: 'acts',
                  header: <span className="visually-hidden">{t('acts')}</span>,
                  label: t('acts'),
                  cell: (row: Paper) => (
                    <Button
                      variant="link"
                      aria-label={t('recordOf', { paper: text(row.label) })}
                      onClick={() => setPaper(row)}
                    >
                      {t('record')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <FormDialog
        title={paper ? text(paper.label) : t('record')}
        isOpen={paper !== null}
        onClose={() => setPaper(null)}
        schema={schema}
        defaults={{ document: paper?.document ?? '' }}
        fields={[{ name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') }]}
        submit={t('record')}
        onSubmit={async ({ document }) => {
          if (paper)
            await record.mutateAsync({ dossier: dossier.id, code: paper.code, document, version: dossier.version })
        }}
      />
    </Card>
  )
}
