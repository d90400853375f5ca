import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ExportMyDataDocument } from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'

/** A copy of what is kept about the person, at once. */
export function MyCopy() {
  const { t } = useTranslation('help')
  const make = useGqlMutation(ExportMyDataDocument, { onSuccess: ({ exportMyData }) => downloadFile(exportMyData) })
  return (
    <Card title={t('copy')} padded>
      <p className="muted small">{t('copyHint')}</p>
      {make.error && <ErrorNote error={make.error} />}
      <div>
        <Button icon={<IconDownload size={18} />} busy={make.isPending} onClick={() => make.mutate({})}>
          {t('copyMake')}
        </Button>
      </div>
    </Card>
  )
}
