import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AddSharesDocument, SharedWorkDocument } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { ErrorNote } from '@/ui/Notice'
import { Loaded } from '@/ui/States'
import { toast } from '@/ui/Toast'
import { noShare, Shares, shareInput } from './Shares'

interface Props {
  group: string | null
  period: string
  onClose: () => void
}

/** Gives further people, or months, a share of what the whole still leaves (Art. 18.1.c). */
export function AddSharesDialog({ group, period, onClose }: Props) {
  const { t } = useTranslation('team')
  return (
    <Dialog title={t('addShares')} size="wide" isOpen={group !== null} onClose={onClose}>
      {group && <AddShares key={group} group={group} period={period} onClose={onClose} />}
    </Dialog>
  )
}

function AddShares({ group, period, onClose }: Props & { group: string }) {
  const { t } = useTranslation(['team', 'common'])
  const { language } = usePreferences()
  const query = useGql(SharedWorkDocument, { group })
  const add = useGqlMutation(AddSharesDocument)
  const [shares, setShares] = useState([noShare])
  const number = (value: string) => formatDecimal(value, language)
  return (
    <Loaded query={query} skeleton={4}>
      {({ node }) =>
        node?.__typename === 'WorkGroup' && (
          <>
            <b>{node.content}</b>
            <p className="muted">{t('sharedSoFar', { shared: number(node.shared), whole: number(node.whole) })}</p>
            {add.error && <ErrorNote error={add.error} />}
            <Shares period={period} shares={shares} onChange={setShares} />
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button
                variant="primary"
                busy={add.isPending}
                onClick={() =>
                  add.mutate(
                    { group, shares: shares.map(shareInput), version: node.version },
                    {
                      onSuccess: () => {
                        toast(t('assignedCount', { count: shares.length }))
                        onClose()
                      },
                    },
                  )
                }
              >
                {t('addShares')}
              </Button>
            </DialogActions>
          </>
        )
      }
    </Loaded>
  )
}
