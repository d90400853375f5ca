import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { UploadField } from '@/domain/UploadField'
import { type RatingRowFragment, RecordPartyOpinionDocument } from '@/gql/generated/graphql'
import type { UploadedFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { nameOf } from './useRatings'

const schema = z.object({ opinion: requiredText, document: requiredText, file: z.nullable(z.custom<UploadedFile>()) })

/** What the party committee says of a head or a deputy, with the scanned paper where there is one. */
export function OpinionDialog({ row, onClose }: { row: RatingRowFragment | null; onClose: () => void }) {
  const { t } = useTranslation('ratings')
  const record = useGqlMutation(RecordPartyOpinionDocument)
  return (
    <FormDialog
      title={t('opineTitle')}
      isOpen={row !== null}
      onClose={onClose}
      intro={row && <p>{nameOf(row)}</p>}
      schema={schema}
      defaults={{ opinion: '', document: '', file: null }}
      fields={[
        { name: 'opinion', kind: 'textarea', label: t('partyOpinion') },
        { name: 'document', kind: 'text', label: t('partyDocument') },
        {
          name: 'file',
          kind: 'custom',
          label: t('scan'),
          render: ({ onChange }) => <UploadField label={t('scan')} onChange={onChange} />,
        },
      ]}
      submit={t('opineDo')}
      onSubmit={async ({ opinion, document, file }) => {
        if (!row) return
        await record.mutateAsync({
          input: { rating: row.id, version: row.version, opinion, document, file: file?.id ?? null },
        })
      }}
    />
  )
}
