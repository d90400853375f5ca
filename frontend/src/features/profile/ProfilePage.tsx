import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NewPasswordForm } from '@/app/auth/forms'
import { changeLanguage } from '@/app/LanguageButton'
import { useViewer } from '@/domain/viewer'
import { setPreferences, type TextSize, type Theme, usePreferences } from '@/lib/preferences'
import { Facts } from '@/ui/Facts'
import { RadioGroup } from '@/ui/Field'
import { Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { MyCopy } from './MyCopy'
import { MySecurity } from './MySecurity'
import styles from './Profile.module.css'

const themes: readonly Theme[] = ['system', 'light', 'dark']
const sizes: readonly TextSize[] = ['100', '112', '125']

export function ProfilePage() {
  const { t } = useTranslation(['help', 'common'])
  const viewer = useViewer()
  const { language, theme, textSize } = usePreferences()
  return (
    <Page title={t('common:profile')} lead={viewer.displayName}>
      <div className={styles.columns}>
        <Card title={t('display')} padded>
          <RadioGroup
            label={t('language')}
            name="language"
            value={language}
            options={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(next) => void changeLanguage(next === 'en' ? 'en' : 'vi')}
          />
          <RadioGroup
            label={t('theme')}
            name="theme"
            value={theme}
            options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
            onChange={(next) => setPreferences({ theme: next as Theme })}
          />
          <RadioGroup
            label={t('textSize')}
            name="textSize"
            value={textSize}
            options={sizes.map((value) => ({ value, label: `${value} %` }))}
            onChange={(next) => setPreferences({ textSize: next as TextSize })}
          />
        </Card>
        <div className={styles.column}>
          <Card title={t('me')} padded>
            <Facts
              facts={[
                [t('username'), viewer.username],
                [t('code'), viewer.person?.code],
                [t('agency'), viewer.agency?.name],
                [t('roles'), viewer.roles.map((role) => t(`role.${role}`)).join(', ')],
                [t('scope'), viewer.scope.map((unit) => unit.name).join(', ')],
              ]}
            />
            <p className="muted small">{t('sessionNote')}</p>
          </Card>
          <Card title={t('changePassword')} padded>
            <Password username={viewer.username} />
          </Card>
          <MyCopy />
        </div>
      </div>
      <MySecurity />
    </Page>
  )
}

function Password({ username }: { username: string }) {
  const { t } = useTranslation('help')
  const [changed, setChanged] = useState(false)
  if (changed) return <Notice tone="success">{t('changed')}</Notice>
  return <NewPasswordForm username={username} current="" onDone={() => setChanged(true)} />
}
