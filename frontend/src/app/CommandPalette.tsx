import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/domain/viewer'
import { setPreferences, usePreferences } from '@/lib/preferences'
import { Combo } from '@/ui/Combo'
import { Dialog } from '@/ui/Dialog'
import { changeLanguage } from './LanguageButton'
import { pages } from './pages'

interface Props {
  isOpen: boolean
  onClose: () => void
}

/** Ctrl+K: any page, and the few settings, by a few letters without diacritics. */
export default function CommandPalette({ isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { language } = usePreferences()
  const commands = [
    ...viewer.pages.map((page) => ({
      id: page as string,
      name: t(`page.${page}`),
      run: () => void navigate({ to: pages[page].to }),
    })),
    { id: 'profile', name: t('profile'), run: () => void navigate({ to: '/ca-nhan' }) },
    {
      id: 'language',
      name: language === 'vi' ? 'English' : 'Tiếng Việt',
      run: () => void changeLanguage(language === 'vi' ? 'en' : 'vi'),
    },
    { id: 'light', name: t('command.light'), run: () => setPreferences({ theme: 'light' }) },
    { id: 'dark', name: t('command.dark'), run: () => setPreferences({ theme: 'dark' }) },
  ]
  return (
    <Dialog title={t('palette')} isOpen={isOpen} onClose={onClose}>
      <Combo
        label={t('command.label')}
        placeholder={t('command.placeholder')}
        items={commands}
        value={null}
        onChange={(id) => {
          const command = commands.find((known) => known.id === id)
          if (!command) return
          onClose()
          command.run()
        }}
      />
    </Dialog>
  )
}
