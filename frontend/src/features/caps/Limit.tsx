import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LimitShownFragment } from '@/gql/generated/graphql'
import { buttonClass } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Scopes } from './Scopes'

/** One application of the cap: what it counts over, then whom it took. */
export function Limit({ limit, children }: { limit: LimitShownFragment; children: ReactNode }) {
  const { t } = useTranslation(['caps', 'common'])
  return (
    <>
      <Card
        title={t(`common:capSubject.${limit.about}`)}
        actions={
          <Link to="/ket-qua/$id" params={{ id: limit.id }} className={buttonClass('secondary')}>
            {t('explain')}
          </Link>
        }
      >
        {limit.provisional && <Notice tone="warning">{t('provisional')}</Notice>}
        <Scopes scopes={limit.scopes} caption={t(`common:capSubject.${limit.about}`)} />
      </Card>
      {children}
    </>
  )
}
