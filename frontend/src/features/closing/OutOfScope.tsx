import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { ClosingShownFragment } from '@/gql/generated/graphql'
import { Card, Count } from '@/ui/Page'
import styles from './Closing.module.css'

/** People on the staff list whom no ruleset covers, each with the article: they are not forgotten, they are elsewhere. */
export function OutOfScope({ people }: { people: ClosingShownFragment['outOfScope'] }) {
  const { t } = useTranslation('closing')
  const text = useText()
  if (people.length === 0) return null
  return (
    <Card>
      <details className={styles.group}>
        <summary>
          <b>{t('outOfScope')}</b> <Count>{people.length}</Count>
        </summary>
        {people.map(({ person, reason }) => (
          <div key={person.id} className={styles.row}>
            <div>
              {person.fullName} <span className="muted small">{person.code}</span>
              <div className="muted">{text(reason)}</div>
            </div>
          </div>
        ))}
      </details>
    </Card>
  )
}
