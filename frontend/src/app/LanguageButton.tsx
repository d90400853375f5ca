import i18next from 'i18next'
import { setPreferences, usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'

/** Named in the language it leads to, for those who cannot read the present one. */
export function LanguageButton({ className }: { className?: string | undefined }) {
  const { language } = usePreferences()
  const next = language === 'vi' ? 'en' : 'vi'
  return (
    <Button className={className} lang={next} onClick={() => void changeLanguage(next)}>
      {next === 'en' ? 'English' : 'Tiếng Việt'}
    </Button>
  )
}

export async function changeLanguage(language: 'vi' | 'en') {
  await i18next.changeLanguage(language)
  setPreferences({ language })
}
