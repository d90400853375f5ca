import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { preferences } from '@/lib/preferences'

const catalogues = import.meta.glob<Record<string, unknown>>('./{vi,en}/*.json', { import: 'default' })

/** Each page fetches the words of its own feature, in the language in use. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = catalogues[`./${language}/${namespace}.json`]
    if (!load) return done(new Error(`no catalogue ${language}/${namespace}`), false)
    load().then(
      (words) => done(null, words),
      (error: Error) => done(error, false),
    )
  },
}

export async function startI18n(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferences().language,
      fallbackLng: false,
      supportedLngs: ['vi', 'en'],
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
}
