import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  type AssessmentShownFragment,
  type DocumentFormat,
  PrintFormDocument,
  PrintRatingDocument,
} from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { ErrorNote } from '@/ui/Notice'

/** Form 01 in the layout of Annex II, to download: as PDF to sign, as a Word document to finish. */
export function FormDocuments({ assessment }: { assessment: AssessmentShownFragment }) {
  const print = useGqlMutation(PrintFormDocument, { refresh: false })
  if (!assessment.availableActions.includes('PRINT_FORM')) return null
  return (
    <Formats
      form="form01"
      error={print.error}
      busy={print.isPending ? print.variables.format : null}
      onChoose={(format) =>
        print.mutate({ assessment: assessment.id, format }, { onSuccess: ({ printForm }) => downloadFile(printForm) })
      }
    />
  )
}

/** Form 02 of a year that was told, the same way. */
export function RatingDocuments({ rating }: { rating: { id: string; availableActions: readonly string[] } }) {
  const print = useGqlMutation(PrintRatingDocument, { refresh: false })
  if (!rating.availableActions.includes('PRINT_RATING')) return null
  return (
    <Formats
      form="form02"
      error={print.error}
      busy={print.isPending ? print.variables.format : null}
      onChoose={(format) =>
        print.mutate({ rating: rating.id, format }, { onSuccess: ({ printRating }) => downloadFile(printRating) })
      }
    />
  )
}

interface FormatsProps {
  form: 'form01' | 'form02'
  error: Error | null
  busy: DocumentFormat | null
  onChoose: (format: DocumentFormat) => void
}

function Formats({ form, error, busy, onChoose }: FormatsProps) {
  const { t } = useTranslation()
  return (
    <>
      {error && <ErrorNote error={error} />}
      <DialogActions>
        <Button icon={<IconFileTypePdf size={18} aria-hidden />} busy={busy === 'PDF'} onClick={() => onChoose('PDF')}>
          {t(`${form}.pdf`)}
        </Button>
        <Button
          icon={<IconFileTypeDocx size={18} aria-hidden />}
          busy={busy === 'DOCX'}
          onClick={() => onChoose('DOCX')}
        >
          {t(`${form}.word`)}
        </Button>
      </DialogActions>
    </>
  )
}
