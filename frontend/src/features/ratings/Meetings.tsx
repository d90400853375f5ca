import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { MeetingsDocument, RatingStagesDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { CallMeetingDialog } from './CallMeetingDialog'

/** The meetings of a unit and of those below it, and the way to call one. */
export function Meetings({ period, unit }: { period: string; unit: string }) {
  const { t } = useTranslation('ratings')
  const query = useGql(MeetingsDocument, { period, unit })
  const may = useGql(RatingStagesDocument, { period, unit }).data?.ratingActions.includes('CREATE_MEETING') ?? false
  const [calling, setCalling] = useState(false)
  return (
    <Card title={t('meetings')} actions={may && <Button onClick={() => setCalling(true)}>{t('call')}</Button>}>
      <Loaded query={query}>
        {({ meetings }) =>
          meetings.length === 0 ? (
            <EmptyState title={t('noMeeting')}>{t('noMeetingHint')}</EmptyState>
          ) : (
            <Table
              caption={t('meetings')}
              rows={meetings}
              rowKey={(one) => one.id}
              columns={[
                {
                  key: 'unit',
                  header: t('meetingOf'),
                  rowHeader: true,
                  cell: (one) => (
                    <Link to="/hop-danh-gia/$id" params={{ id: one.id }}>
                      {one.unit.name}
                    </Link>
                  ),
                },
                { key: 'kind', header: t('meetingWho'), cell: (one) => t(`meetingKind.${one.kind}`) },
                { key: 'when', header: t('beganAt'), cell: (one) => formatDateTime(one.beganAt) },
                { key: 'state', header: t('stageOf'), cell: (one) => <Pill>{t(`meetingState.${one.state}`)}</Pill> },
              ]}
            />
          )
        }
      </Loaded>
      <CallMeetingDialog period={period} unit={calling ? unit : null} onClose={() => setCalling(false)} />
    </Card>
  )
}
