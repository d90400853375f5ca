import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { type DossierShownFragment, WithdrawDossierDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { DecideDialog } from './DecideDialog'
import { ProposeDialog } from './ProposeDialog'

type Doing = 'propose' | 'confirm' | 'reject' | 'withdraw' | null

/** What the viewer may do with the dossier now. */
export function Acts({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation('dossiers')
  const [doing, setDoing] = useState<Doing>(null)
  const withdraw = useGqlMutation(WithdrawDossierDocument)
  const may = dossier.availableActions
  const end = () => setDoing(null)
  return (
    <>
      <DialogActions>
        {may.includes('PROPOSE_DOSSIER') && (
          <Button variant="primary" onClick={() => setDoing('propose')}>
            {t('propose')}
          </Button>
        )}
        {may.includes('CONFIRM_DOSSIER') && (
          <Button variant="primary" onClick={() => setDoing('confirm')}>
            {t('confirm')}
          </Button>
        )}
        {may.includes('REJECT_DOSSIER') && <Button onClick={() => setDoing('reject')}>{t('reject')}</Button>}
        {may.includes('WITHDRAW_DOSSIER') && <Button onClick={() => setDoing('withdraw')}>{t('withdraw')}</Button>}
      </DialogActions>
      <ProposeDialog dossier={dossier} isOpen={doing === 'propose'} onClose={end} />
      <DecideDialog
        dossier={dossier}
        confirm={doing !== 'reject'}
        isOpen={doing === 'confirm' || doing === 'reject'}
        onClose={end}
      />
      <ReasonDialog
        title={t('withdraw')}
        isOpen={doing === 'withdraw'}
        onClose={end}
        submit={t('withdraw')}
        danger
        onSubmit={(reason) => withdraw.mutateAsync({ dossier: dossier.id, reason, version: dossier.version })}
      />
    </>
  )
}
