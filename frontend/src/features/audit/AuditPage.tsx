import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AuditEventsDocument, type AuditEventsQuery } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { Card, Filters, Page } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'

type Event = AuditEventsQuery['auditEvents']['edges'][number]['node']

interface Props {
  verb: string
  subject: string
  onChange: (change: { 'hanh-vi'?: string | undefined; 'ban-ghi'?: string | undefined }) => void
}

/** Who did what and when; what it changed, field by field. */
export function AuditPage({ verb, subject, onChange }: Props) {
  const { t } = useTranslation('audit')
  const [event, setEvent] = useState<Event | null>(null)
  const [isOpen, setOpen] = useState(false)
  const variables = { verb: verb || null, subject: subject || null }
  const query = useInfiniteQuery<AuditEventsQuery, ApiError>({
    queryKey: queryKey(AuditEventsDocument, variables),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      request(AuditEventsDocument, { ...variables, after: pageParam as string | null }, signal),
    getNextPageParam: ({ auditEvents: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (previous) => previous,
  })
  const events = query.data?.pages.flatMap((page) => page.auditEvents.edges.map((edge) => edge.node)) ?? []
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters>
        <SearchField label={t('verb')} value={verb} onChange={(next) => onChange({ 'hanh-vi': next || undefined })} />
        <SearchField
          label={t('subject')}
          value={subject}
          onChange={(next) => onChange({ 'ban-ghi': next || undefined })}
        />
      </Filters>
      <Card>
        <Loaded query={query} skeleton={10}>
          {() =>
            events.length === 0 ? (
              <EmptyState title={t('empty')} />
            ) : (
              <>
                <Table
                  caption={t('title')}
                  rows={events}
                  rowKey={(entry) => entry.id}
                  columns={[
                    { key: 'seq', header: t('seq'), number: true, cell: (entry) => entry.seq },
                    {
                      key: 'at',
                      header: t('at'),
                      cell: (entry) => <span className="nowrap">{formatDateTime(entry.at)}</span>,
                    },
                    { key: 'actor', header: t('actor'), cell: (entry) => entry.actor, rowHeader: true },
                    {
                      key: 'verb',
                      header: t('verb'),
                      cell: (entry) => (
                        <Button
                          variant="link"
                          onClick={() => {
                            setEvent(entry)
                            setOpen(true)
                          }}
                        >
                          {entry.verb}
                        </Button>
                      ),
                    },
                    {
                      key: 'subject',
                      header: t('subject'),
                      cell: (entry) => entry.subject && <code>{entry.subject}</code>,
                    },
                    { key: 'reason', header: t('reason'), cell: (entry) => entry.reason },
                  ]}
                />
                <TableFoot
                  shown={events.length}
                  hasMore={query.hasNextPage}
                  busy={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <Dialog title={t('event', { seq: event?.seq })} size="drawer" isOpen={isOpen} onClose={() => setOpen(false)}>
        {event && <EventFacts event={event} />}
      </Dialog>
    </Page>
  )
}

function EventFacts({ event }: { event: Event }) {
  const { t } = useTranslation('audit')
  return (
    <>
      <Facts
        facts={[
          [t('at'), formatDateTime(event.at)],
          [t('actor'), event.actor],
          [t('verb'), event.verb],
          [t('subject'), event.subject],
          [t('reason'), event.reason],
          [t('requestId'), <code key="request">{event.requestId}</code>],
        ]}
      />
      <h3>{t('changes')}</h3>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>{pretty(event.changes)}</pre>
    </>
  )
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
