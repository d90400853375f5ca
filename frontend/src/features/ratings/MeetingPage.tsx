import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { UploadField } from '@/domain/UploadField'
import { FileRecordDocument, MeetingPageDocument, type MeetingShownFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Attendance } from './Attendance'
import { Minutes } from './Minutes'

/** One meeting: who came, what was said of each person, and the minutes to adopt. */
export function MeetingPage({ id }: { id: string }) {
  const { t } = useTranslation('ratings')
  const query = useGql(MeetingPageDocument, { id })
  return (
    <Loaded query={query} skeleton={10}>
      {({ node }) =>
        node?.__typename === 'Meeting' ? (
          <Shown meeting={node} />
        ) : (
          <Page title={t('meeting')}>
            <EmptyState title={t('noMeeting')} />
          </Page>
        )
      }
    </Loaded>
  )
}

function Shown({ meeting }: { meeting: MeetingShownFragment }) {
  const { t } = useTranslation('ratings')
  const nameOf = (id: string) => meeting.participants.find((one) => one.personID === id)?.name
  return (
    <Page
      title={`${t('meeting')}: ${meeting.unit.name}`}
      lead={
        <>
          {t(`meetingKind.${meeting.kind}`)} –{' '}
          <Link to="/xep-loai-nam" search={{ xem: 'hop', donvi: meeting.unit.id }}>
            {t('toMeetings')}
          </Link>
        </>
      }
    >
      <Card padded>
        <Facts
          facts={[
            [t('stageOf'), <Pill key="state">{t(`meetingState.${meeting.state}`)}</Pill>],
            [t('beganAt'), formatDateTime(meeting.beganAt)],
            [t('place'), meeting.place],
            [t('chair'), nameOf(meeting.chairID)],
            [t('secretary'), nameOf(meeting.secretaryID)],
            [t('party'), meeting.partyRepresentative],
            [t('adoptedAt'), meeting.adoptedAt && formatDateTime(meeting.adoptedAt)],
            [t('adoptedBy'), meeting.adoptedAt && t('votes', { yes: meeting.inFavour, no: meeting.against })],
          ]}
        />
        {meeting.availableActions.includes('FILE_RECORD') && <Scan meeting={meeting} />}
      </Card>
      <Attendance key={`attendance ${meeting.version}`} meeting={meeting} />
      <Minutes key={`minutes ${meeting.version}`} meeting={meeting} />
    </Page>
  )
}

/** Signed minutes on paper, kept beside those the program wrote (Art. 24.3). */
function Scan({ meeting }: { meeting: MeetingShownFragment }) {
  const { t } = useTranslation('ratings')
  const keep = useGqlMutation(FileRecordDocument)
  return (
    <>
      {keep.error && <ErrorNote error={keep.error} />}
      {keep.isSuccess && <Notice tone="success">{t('scanKept')}</Notice>}
      <UploadField
        label={t('scan')}
        onChange={(file) => keep.mutate({ meeting: meeting.id, file: file.id, version: meeting.version })}
      />
    </>
  )
}
