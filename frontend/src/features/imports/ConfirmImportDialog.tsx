import { useTranslation } from 'react-i18next'
import { type BatchShownFragment, ConfirmImportDocument } from '@/gql/generated/graphql'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { ErrorNote } from '@/ui/Notice'
import { type Aliases, outside } from './AliasList'

interface Props {
  batch: BatchShownFragment
  aliases: Aliases
  isOpen: boolean
  onClose: () => void
}

export function ConfirmImportDialog({ batch, aliases, isOpen, onClose }: Props) {
  const { t } = useTranslation('imports')
  const { language } = usePreferences()
  const confirm = useGqlMutation(ConfirmImportDocument)
  const count = (value: number) => formatCount(value, language)
  const send = async () => {
    await confirm.mutateAsync({
      batch: batch.id,
      version: batch.version,
      aliases: batch.unmatched.map(({ name }) => {
        const choice = aliases[name]
        return { name, product: choice && choice !== outside ? choice : null }
      }),
    })
    onClose()
  }
  return (
    <Dialog title={t('confirmTitle')} isOpen={isOpen} onClose={onClose}>
      {confirm.error && <ErrorNote error={confirm.error} />}
      <p>{t('confirmHint')}</p>
      <Facts
        facts={[
          [t('file'), batch.fileName],
          [t('create'), count(batch.createCount)],
          [t('update'), count(batch.updateCount)],
          [t('unchanged'), count(batch.unchangedCount)],
          [t('warnings'), count(batch.warningCount)],
        ]}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('goBack')}</Button>
        <Button variant="primary" busy={confirm.isPending} onClick={() => void send().catch(() => undefined)}>
          {t('confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
