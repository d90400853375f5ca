import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Attendance as Came, type MeetingShownFragment, RecordAttendanceDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { Select, TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import styles from './Ratings.module.css'

const ways: readonly Came[] = ['EXPECTED', 'PRESENT', 'ABSENT', 'WRITTEN']
const isWay = (value: string): value is Came => ways.some((way) => way === value)

/** Who came, and why somebody did not. */
export function Attendance({ meeting }: { meeting: MeetingShownFragment }) {
  const { t } = useTranslation('ratings')
  const may = meeting.availableActions.includes('RECORD_ATTENDANCE')
  const record = useGqlMutation(RecordAttendanceDocument)
  const [party, setParty] = useState(meeting.partyRepresentative)
  const [people, setPeople] = useState(() => meeting.participants.map((one) => ({ ...one })))
  const set = (id: string, part: { attendance?: Came; note?: string }) =>
    setPeople((old) => old.map((one) => (one.personID === id ? { ...one, ...part } : one)))
  const send = () =>
    record.mutate({
      input: {
        meeting: meeting.id,
        version: meeting.version,
        partyRepresentative: party,
        people: people.map(({ personID, attendance, note }) => ({ person: personID, attendance, note })),
      },
    })
  return (
    <Card
      title={t('attendance')}
      actions={
        may && (
          <Button onClick={() => setPeople((old) => old.map((one) => ({ ...one, attendance: 'PRESENT' })))}>
            {t('allPresent')}
          </Button>
        )
      }
    >
      {record.error && <ErrorNote error={record.error} />}
      <Table
        caption={t('attendance')}
        rows={people}
        rowKey={(one) => one.personID}
        columns={[
          {
            key: 'name',
            header: t('who'),
            rowHeader: true,
            cell: (one) => (
              <>
                {one.name}
                <div className="muted small">
                  {one.title}, {one.unit}
                </div>
              </>
            ),
          },
          {
            key: 'came',
            header: t('came'),
            cell: (one) =>
              may ? (
                <Select
                  label={`${t('came')}: ${one.name}`}
                  hideLabel
                  value={one.attendance}
                  options={ways.map((value) => ({ value, label: t(`attended.${value}`) }))}
                  onChange={(event) =>
                    isWay(event.target.value) && set(one.personID, { attendance: event.target.value })
                  }
                />
              ) : (
                t(`attended.${one.attendance}`)
              ),
          },
          {
            key: 'note',
            header: t('note'),
            cell: (one) =>
              may ? (
                <TextField
                  label={`${t('note')}: ${one.name}`}
                  hideLabel
                  value={one.note}
                  onChange={(event) => set(one.personID, { note: event.target.value })}
                />
              ) : (
                one.note
              ),
          },
        ]}
      />
      {may && (
        <div className={styles.bar}>
          <TextField label={t('party')} value={party} onChange={(event) => setParty(event.target.value)} />
          <DialogActions>
            <Button variant="primary" busy={record.isPending} onClick={send}>
              {t('recordAttendance')}
            </Button>
          </DialogActions>
        </div>
      )}
    </Card>
  )
}
