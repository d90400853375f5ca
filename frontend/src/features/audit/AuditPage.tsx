import { useInfiniteQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AuditEventsDocument, type AuditEventsQuery } from '@/gql/generated/graphql'
import words from '@/i18n/vi/audit.json'
import { formatDateTime, isDay } from '@/lib/dates'
import type { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { queryKey } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Dialog } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { Select } from '@/ui/Field'
import { Card, Filters, Page } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'

type Event = AuditEventsQuery['auditEvents']['edges'][number]['node']

const verbs = Object.keys(words.verbs) as (keyof typeof words.verbs)[]

/** A verb in words; one that this version of the page does not know stays as it is. */
function nameOf(verb: string, t: TFunction<'audit'>): string {
  const known = verbs.find((value) => value === verb)
  return known ? t(`verbs.${known}`) : verb
}

type Search = Partial<Record<'hanh-vi' | 'ban-ghi' | 'nguoi' | 'tu' | 'den', string | undefined>>

interface Props {
  search: Search
  onChange: (change: Search) => void
}

/** Who did what and when; what it changed, field by field. */
export function AuditPage({ search, onChange }: Props) {
  const { t } = useTranslation('audit')
  const [event, setEvent] = useState<Event | null>(null)
  const [isOpen, setOpen] = useState(false)
  const variables = {
    verb: search['hanh-vi'] ?? null,
    subject: search['ban-ghi'] ?? null,
    actor: search.nguoi ?? null,
    from: search.tu ?? null,
    to: search.den ?? null,
  }
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
      <AuditFilters search={search} onChange={onChange} />
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
                    {
                      key: 'actor',
                      header: t('actor'),
                      cell: (entry) => <Actor event={entry} />,
                      rowHeader: true,
                    },
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
                          <span className="nowrap">{nameOf(entry.verb, t)}</span>
                        </Button>
                      ),
                    },
                    {
                      key: 'subject',
                      header: t('subject'),
                      cell: (entry) => entry.subject && <code className="nowrap">{entry.subject}</code>,
                    },
                    { key: 'reason', header: t('reason'), cell: (entry) => entry.reason },
                  ]}
                />
                <TableFoot query={query} shown={events.length} />
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

/** By whom, which verb, which record, from a day to a day. */
function AuditFilters({ search, onChange }: Props) {
  const { t } = useTranslation('audit')
  const day = (key: 'tu' | 'den') => (value: string) => {
    if (value === '' || isDay(value)) onChange({ [key]: value || undefined })
  }
  return (
    <Filters>
      <SearchField
        label={t('actor')}
        value={search.nguoi ?? ''}
        onChange={(next) => onChange({ nguoi: next || undefined })}
      />
      <Select
        label={t('verb')}
        empty={t('anyVerb')}
        value={search['hanh-vi'] ?? ''}
        options={verbs.map((value) => ({ value, label: t(`verbs.${value}`) }))}
        onChange={(event) => onChange({ 'hanh-vi': event.target.value || undefined })}
      />
      <SearchField
        label={t('subject')}
        value={search['ban-ghi'] ?? ''}
        onChange={(next) => onChange({ 'ban-ghi': next || undefined })}
      />
      <DateField label={t('from')} value={search.tu ?? ''} onChange={day('tu')} />
      <DateField label={t('to')} value={search.den ?? ''} onChange={day('den')} />
    </Filters>
  )
}

/** Who did it, and in whose place where the authority was lent. */
function Actor({ event }: { event: Event }) {
  const { t } = useTranslation('audit')
  return (
    <>
      <span className="nowrap">{event.actor}</span>
      {event.onBehalfOf && (
        <div className="muted small">
          {t('onBehalfOf')} {event.onBehalfOf}
        </div>
      )}
    </>
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
          [t('onBehalfOf'), event.onBehalfOf],
          [t('verb'), nameOf(event.verb, t)],
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
