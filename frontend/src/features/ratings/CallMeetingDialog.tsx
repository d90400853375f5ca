import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/domain/viewer'
import { CreateMeetingDocument, type MeetingKind, MeetingParticipantsDocument } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { RadioGroup, Select, TextField } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Loaded } from '@/ui/States'
import styles from './Ratings.module.css'

interface Props {
  period: string
  unit: string | null
  onClose: () => void
}

/** Calls a meeting: the decree says who takes part, the caller who chairs it and who keeps the minutes. */
export function CallMeetingDialog({ period, unit, onClose }: Props) {
  const { t } = useTranslation('ratings')
  return (
    <Dialog title={t('callTitle')} isOpen={unit !== null} onClose={onClose} size="wide">
      {unit !== null && <Body period={period} unit={unit} onClose={onClose} />}
    </Dialog>
  )
}

const kinds: readonly MeetingKind[] = ['STAFF', 'LEADERS']

function Body({ period, unit, onClose }: { period: string; unit: string; onClose: () => void }) {
  const { t } = useTranslation(['ratings', 'common'])
  const { today } = useViewer()
  const [kind, setKind] = useState<MeetingKind>('STAFF')
  const [form, setForm] = useState({ place: '', day: today, time: '08:00', chair: '', secretary: '' })
  const query = useGql(MeetingParticipantsDocument, { unit, kind })
  const create = useGqlMutation(CreateMeetingDocument)
  const set = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }))
  const call = () => {
    const { place, chair, secretary } = form
    const beganAt = `${form.day}T${form.time}:00+07:00`
    create.mutate({ input: { period, unit, kind, place, beganAt, chair, secretary } }, { onSuccess: onClose })
  }
  return (
    <div className={styles.form}>
      {create.error && <ErrorNote error={create.error} />}
      <RadioGroup
        label={t('meetingWho')}
        name="kind"
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
        onChange={(value) => setKind(value === 'LEADERS' ? 'LEADERS' : 'STAFF')}
      />
      <div className={styles.pair}>
        <TextField label={t('place')} value={form.place} onChange={(event) => set({ place: event.target.value })} />
        <DateField label={t('day')} value={form.day} onChange={(day) => set({ day })} />
        <TextField label={t('time')} value={form.time} onChange={(event) => set({ time: event.target.value })} />
      </div>
      <Loaded query={query} skeleton={3}>
        {({ meetingParticipants }) => {
          const options = meetingParticipants.map((one) => ({
            value: one.personID,
            label: `${one.name} – ${one.title}`,
          }))
          return (
            <>
              <p className="small">{t('participants', { count: options.length })}</p>
              <div className={styles.pair}>
                <Select
                  label={t('chair')}
                  empty={t('choose')}
                  value={form.chair}
                  options={options}
                  onChange={(event) => set({ chair: event.target.value })}
                />
                <Select
                  label={t('secretary')}
                  empty={t('choose')}
                  value={form.secretary}
                  options={options}
                  onChange={(event) => set({ secretary: event.target.value })}
                />
              </div>
            </>
          )
        }}
      </Loaded>
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button
          variant="primary"
          busy={create.isPending}
          disabled={!form.place || !form.chair || !form.secretary}
          onClick={call}
        >
          {t('callDo')}
        </Button>
      </DialogActions>
    </div>
  )
}
