import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import type { VersionShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Card } from '@/ui/Page'
import styles from './Catalogue.module.css'
import { Changes } from './Changes'
import { Entries } from './Entries'
import { VersionActions } from './VersionActions'

const tones = { DRAFT: 'warning', SUBMITTED: 'info', APPROVED: 'success', SUPERSEDED: undefined } as const

/** One version: its groups, what units propose, what it changes, and the decision. */
export function Version({ version }: { version: VersionShownFragment }) {
  const { t } = useTranslation('catalogue')
  const { language } = usePreferences()
  const maxima = version.groupMaxima.map((points) => formatDecimal(points, language)).join(' / ')
  return (
    <Card
      title={
        <>
          {t('versionTitle', { number: version.number })}{' '}
          <Pill tone={tones[version.state]}>{t(`catalogueState.${version.state}`)}</Pill>
        </>
      }
      actions={<VersionActions version={version} />}
    >
      <p className={styles.note}>
        {maxima ? t('maxima', { maxima }) : t('noMaxima')}
        {version.effectiveFrom &&
          ` · ${t('decided', { day: formatDate(version.effectiveFrom), document: version.document, name: version.approvedBy })}`}
        {version.state === 'SUBMITTED' && ` · ${t('submittedBy', { name: version.submittedBy })}`}
        {version.returnReason && ` · ${t('returnedFor', { reason: version.returnReason })}`}
      </p>
      {version.changes.length > 0 && <Changes changes={version.changes} />}
      <Entries entries={version.entries} />
    </Card>
  )
}
