import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { periodSlug } from '@/domain/periods'
import { useText } from '@/domain/text'
import { ClosePeriodDocument, type ClosingShownFragment, type PeriodOptionFragment } from '@/gql/generated/graphql'
import { formatCount } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Progress } from '@/ui/Progress'
import styles from './Closing.module.css'
import { LiveRun } from './LiveRun'

interface Props {
  period: PeriodOptionFragment
  unit: string
  closing: ClosingShownFragment
}

const tones = { OPEN: 'info', CLOSING: 'warning', CLOSED: 'success' } as const

export function ClosingSummary({ period, unit, closing }: Props) {
  const { t } = useTranslation('closing')
  const text = useText()
  const { language } = usePreferences()
  const close = useGqlMutation(ClosePeriodDocument)
  const [checking, setChecking] = useState(false)
  const count = (value: number) => formatCount(value, language)
  const monthly = period.kind === 'MONTH'
  const canClose = closing.availableActions.includes('CLOSE_PERIOD')
  const running =
    closing.currentRun && (closing.currentRun.state === 'QUEUED' || closing.currentRun.state === 'RUNNING')
  const send = async () => {
    await close.mutateAsync({ period: period.id, unit })
    setChecking(false)
  }
  return (
    <Card
      title={
        <>
          {t('state')} <Pill tone={tones[closing.state]}>{t(`states.${closing.state}`)}</Pill>
        </>
      }
      padded
      actions={
        canClose && (
          <Button variant="primary" disabled={closing.blockerCount > 0} onClick={() => setChecking(true)}>
            {t('close')}
          </Button>
        )
      }
    >
      <div className={styles.figures}>
        <div className={styles.figure}>
          <span>{t('headcount')}</span>
          <b>{count(closing.headcount)}</b>
        </div>
        {monthly && (
          <div className={styles.figure}>
            <span>{t('settled')}</span>
            <b>{count(closing.settled)}</b>
          </div>
        )}
        <div className={styles.figure}>
          <span>{t('blockerCount')}</span>
          <b>{count(closing.blockerCount)}</b>
        </div>
      </div>
      {monthly && closing.state === 'OPEN' && (
        <Progress label={t('settled')} done={closing.settled} total={closing.headcount} />
      )}
      {closing.state === 'OPEN' && closing.blockerCount === 0 && canClose && (
        <Notice tone="success">{t('ready')}</Notice>
      )}
      {period.kind === 'YEAR' && (
        <Link to="/tran-xuat-sac" search={{ ky: periodSlug(period), donvi: unit }}>
          {t(closing.state === 'OPEN' ? 'previewCaps' : 'seeCaps')}
        </Link>
      )}
      {running && closing.currentRun && <LiveRun key={closing.currentRun.id} run={closing.currentRun} />}
      <Dialog title={t('closeTitle')} isOpen={checking} onClose={() => setChecking(false)}>
        {close.error && <ErrorNote error={close.error} />}
        <Facts
          facts={[
            [t('period'), text(period.label)],
            [t('headcount'), count(closing.headcount)],
            [t('settled'), monthly && count(closing.settled)],
            [t('outOfScope'), count(closing.outOfScope.length)],
          ]}
        />
        <Notice tone="warning">{t('closeHint')}</Notice>
        <DialogActions>
          <Button onClick={() => setChecking(false)}>{t('goBack')}</Button>
          <Button variant="primary" busy={close.isPending} onClick={() => void send().catch(() => undefined)}>
            {t('close')}
          </Button>
        </DialogActions>
      </Dialog>
    </Card>
  )
}
