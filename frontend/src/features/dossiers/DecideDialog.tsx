import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { ConfirmDossierDocument, type DossierShownFragment, RejectDossierDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { Terms } from './Terms'

interface Props {
  dossier: DossierShownFragment
  confirm: boolean
  isOpen: boolean
  onClose: () => void
}

const schema = z.object({
  document: requiredText,
  decidedOn: requiredDay,
  effectiveFrom: requiredDay,
  reason: requiredText,
})

/** The answers to check before deciding: whom, what, on which facts, with which papers; then number, days and reason. */
export function DecideDialog({ dossier, confirm, isOpen, onClose }: Props) {
  const { t } = useTranslation(['dossiers', 'common'])
  const text = useText()
  const { today } = useViewer()
  const accept = useGqlMutation(ConfirmDossierDocument)
  const refuse = useGqlMutation(RejectDossierDocument)
  const missing = dossier.papers.filter((paper) => paper.document === '')
  return (
    <FormDialog
      title={t(confirm ? 'confirm' : 'reject')}
      isOpen={isOpen}
      onClose={onClose}
      intro={
        <Facts
          facts={[
            [t('subject'), text(dossier.title)],
            [t('about'), dossier.person ? `${dossier.person.fullName} (${dossier.person.code})` : dossier.unit.name],
            [t('verdict'), dossier.verdict && t(`common:verdict.${dossier.verdict}`)],
            [t('lacks'), dossier.condition && text(dossier.condition)],
            [t('terms'), dossier.terms && <Terms key="terms" dossier={dossier} />],
            [t('papers'), missing.length === 0 ? t('complete') : missing.map((paper) => text(paper.label)).join('; ')],
            [
              t('common:protections'),
              dossier.adverse
                ? dossier.protections
                    .map((one) => `${t(`common:protectionKinds.${one.kind}`)} ${one.text} ${one.document}`)
                    .join('; ') || t('common:noProtection')
                : null,
            ],
            [t('proposedBy'), dossier.proposedBy],
            [t('grounds'), dossier.grounds],
          ]}
        />
      }
      schema={schema}
      defaults={{ document: '', decidedOn: today, effectiveFrom: today, reason: '' }}
      fields={[
        { name: 'document', kind: 'text', label: t('decisionNumber') },
        { name: 'decidedOn', kind: 'date', label: t('decidedOn') },
        ...(confirm ? [{ name: 'effectiveFrom' as const, kind: 'date' as const, label: t('effectiveFrom') }] : []),
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t(confirm ? 'confirm' : 'reject')}
      danger={!confirm}
      onSubmit={(values) =>
        (confirm ? accept : refuse).mutateAsync({
          input: { ...values, dossier: dossier.id, version: dossier.version },
        })
      }
    />
  )
}
