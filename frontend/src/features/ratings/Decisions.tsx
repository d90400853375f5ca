import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { NotifyRatingsDocument, RatingDecisionsDocument, type RatingDecisionsQuery } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { nameOf } from './useRatings'

type Decision = RatingDecisionsQuery['ratingDecisions'][number]

/** Decisions taken, and the way to tell those they rate. */
export function Decisions({ period, unit }: { period: string; unit: string }) {
  const { t } = useTranslation('ratings')
  const query = useGql(RatingDecisionsDocument, { period, unit })
  const [telling, setTelling] = useState<Decision | null>(null)
  return (
    <Card title={t('decisions')}>
      <Loaded query={query}>
        {({ ratingDecisions }) =>
          ratingDecisions.length === 0 ? (
            <EmptyState title={t('noDecision')} />
          ) : (
            <Table
              caption={t('decisions')}
              rows={ratingDecisions}
              rowKey={(one) => one.id}
              columns={[
                {
                  key: 'number',
                  header: t('number'),
                  rowHeader: true,
                  cell: (one) => (
                    <>
                      {one.number}
                      <div className="muted small">{formatDate(one.decidedOn)}</div>
                    </>
                  ),
                },
                {
                  key: 'kind',
                  header: t('decisionOn'),
                  cell: (one) => (
                    <>
                      {t(`decisionKind.${one.kind}`)}
                      <div className="muted small">{one.reason}</div>
                    </>
                  ),
                },
                { key: 'who', header: t('who'), cell: (one) => <Whom decision={one} /> },
                {
                  key: 'signer',
                  header: t('signer'),
                  cell: (one) => (
                    <>
                      {one.signer}
                      <div className="muted small">{one.authority}</div>
                    </>
                  ),
                },
                {
                  key: 'acts',
                  header: <span className="visually-hidden">{t('acts')}</span>,
                  label: t('acts'),
                  cell: (one) =>
                    one.ratings?.some((rating) => rating.availableActions.includes('NOTIFY_RATINGS')) ? (
                      <Button variant="link" onClick={() => setTelling(one)}>
                        {t('notify')}
                      </Button>
                    ) : (
                      <Told decision={one} />
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <NotifyDialog decision={telling} onClose={() => setTelling(null)} />
    </Card>
  )
}

function Whom({ decision: { ratings } }: { decision: Decision }) {
  const { t } = useTranslation('ratings')
  const [first] = ratings ?? []
  if (!ratings || !first) return null
  return <>{ratings.length === 1 ? nameOf(first) : t('whomMany', { name: nameOf(first), count: ratings.length - 1 })}</>
}

/** That the people of a decision were notified, and how their levels were made public. */
function Told({ decision: { ratings } }: { decision: Decision }) {
  const { t } = useTranslation('ratings')
  const told = ratings?.find((rating) => rating.publication)
  if (!told?.publication) return null
  return (
    <>
      {t(`stage.${told.stage}`)}
      <div className="muted small">{t('publicAs', { how: t(`published.${told.publication}`) })}</div>
    </>
  )
}

const ways = ['ELECTRONIC', 'POSTED', 'MEETING'] as const
const schema = z.object({ number: requiredText, publication: z.enum(ways) })

function NotifyDialog({ decision, onClose }: { decision: Decision | null; onClose: () => void }) {
  const { t } = useTranslation('ratings')
  const notify = useGqlMutation(NotifyRatingsDocument)
  return (
    <FormDialog
      title={t('notifyTitle')}
      isOpen={decision !== null}
      onClose={onClose}
      intro={<p>{t('notifyLead')}</p>}
      schema={schema}
      defaults={{ number: '', publication: 'ELECTRONIC' }}
      fields={[
        { name: 'number', kind: 'text', label: t('noticeNumber') },
        {
          name: 'publication',
          kind: 'select',
          label: t('publication'),
          options: ways.map((value) => ({ value, label: t(`published.${value}`) })),
        },
      ]}
      submit={t('notifyDo')}
      onSubmit={async (values) => {
        if (decision) await notify.mutateAsync({ input: { decision: decision.id, ...values } })
      }}
    />
  )
}
