import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FirstPasswordShownFragment } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import styles from './Accounts.module.css'

interface Props {
  slips: readonly FirstPasswordShownFragment[]
  onDone: () => void
}

/** First passwords to print, cut and hand over. The server forgets them at once, so this is the only time. */
export function Slips({ slips, onDone }: Props) {
  const { t } = useTranslation(['accounts', 'common'])
  return (
    <Card
      title={t('slips', { count: slips.length })}
      padded
      actions={
        <>
          <Button icon={<IconPrinter size={18} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Button onClick={onDone}>{t('slipsDone')}</Button>
        </>
      }
    >
      <div className="no-print">
        <Notice tone="warning">{t('slipsHint')}</Notice>
      </div>
      <div className={styles.slips}>
        {slips.map((slip) => (
          <div key={slip.username} className={styles.slip}>
            <b>{slip.displayName}</b>
            <span className="muted small">{slip.unitName}</span>
            <span>
              {t('username')}: <code>{slip.username}</code>
            </span>
            <span>
              {t('password')}: <code>{slip.password}</code>
            </span>
            <span className="small">{t('slipText')}</span>
          </div>
        ))}
      </div>
    </Card>
  )
}
