import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type AssessmentShownFragment, type DocumentFormat, PrintFormDocument } from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { ErrorNote } from '@/ui/Notice'

/** Form 01 in the layout of Annex II, to download: as PDF to sign, as a Word document to finish. */
export function FormDocuments({ assessment }: { assessment: AssessmentShownFragment }) {
  const { t } = useTranslation()
  const print = useGqlMutation(PrintFormDocument, { refresh: false })
  if (!assessment.availableActions.includes('PRINT_FORM')) return null
  const download = (format: DocumentFormat) =>
    print.mutate({ assessment: assessment.id, format }, { onSuccess: ({ printForm }) => downloadFile(printForm) })
  const busy = (format: DocumentFormat) => print.isPending && print.variables.format === format
  return (
    <>
      {print.error && <ErrorNote error={print.error} />}
      <DialogActions>
        <Button icon={<IconFileTypePdf size={18} aria-hidden />} busy={busy('PDF')} onClick={() => download('PDF')}>
          {t('form01.pdf')}
        </Button>
        <Button icon={<IconFileTypeDocx size={18} aria-hidden />} busy={busy('DOCX')} onClick={() => download('DOCX')}>
          {t('form01.word')}
        </Button>
      </DialogActions>
    </>
  )
}
