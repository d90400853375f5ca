import { useTranslation } from 'react-i18next'
import { useViewer } from '@/domain/viewer'
import { Dialog } from '@/ui/Dialog'
import { SignInForm } from './forms'

export default function SignInAgain({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('auth')
  const viewer = useViewer()
  return (
    <Dialog title={t('again')} isOpen onClose={() => undefined} mandatory>
      <p>{t('againHint')}</p>
      <SignInForm username={viewer.username} onDone={onDone} />
    </Dialog>
  )
}
