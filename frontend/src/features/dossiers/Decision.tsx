import { IconFileTypePdf } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type DossierShownFragment, PrintDossierDocument } from '@/gql/generated/graphql'
import { formatDate, formatDateTime } from '@/lib/dates'
import { downloadFile } from '@/lib/files'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Terms } from './Terms'

/** Who proposed what and why, who decided, from when, and what it then is. */
export function Decision({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation('dossiers')
  const print = useGqlMutation(PrintDossierDocument, { refresh: false })
  if (!dossier.proposedAt && !dossier.reason) return null
  return (
    <Card title={t('decision')} padded>
      <Facts
        facts={[
          [t('proposedBy'), dossier.proposedAt && `${dossier.proposedBy}, ${formatDateTime(dossier.proposedAt)}`],
          [t('grounds'), dossier.grounds],
          [t('terms'), dossier.terms && <Terms key="terms" dossier={dossier} />],
          [t('decidedBy'), dossier.decidedAt && `${dossier.decidedBy}, ${formatDateTime(dossier.decidedAt)}`],
          [t('document'), dossier.document],
          [t('decidedOn'), dossier.decidedOn && formatDate(dossier.decidedOn)],
          [t('effectiveFrom'), dossier.effectiveFrom && formatDate(dossier.effectiveFrom)],
          [t('reason'), dossier.reason],
          [t('effect'), dossier.effect && t(`effects.${effectKind(dossier.effect.__typename)}`)],
        ]}
      />
      {print.error && <ErrorNote error={print.error} />}
      {dossier.availableActions.includes('PRINT_DOSSIER') && (
        <DialogActions>
          <Button
            icon={<IconFileTypePdf size={18} aria-hidden />}
            busy={print.isPending}
            onClick={() =>
              print.mutate({ dossier: dossier.id }, { onSuccess: ({ printDossier }) => downloadFile(printDossier) })
            }
          >
            {t('decisionPaper')}
          </Button>
        </DialogActions>
      )}
    </Card>
  )
}

function effectKind(type: string) {
  return type === 'Discipline' || type === 'Post' ? type : 'Attestation'
}
