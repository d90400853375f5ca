import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { AdoptMinutesDocument, type MeetingShownFragment, SaveMinutesDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/States'
import { type Matter, MatterForm, MatterShown } from './Matter'
import styles from './Ratings.module.css'

const none = { opinions: [], conclusion: '', level: null, inFavour: 0, against: 0 }
const count = z.string().check(z.regex(/^\d{1,4}$/, 'form.required'))
const adoption = z.object({ inFavour: count, against: count })

/** What was said of each person, what the meeting concluded and how it voted; adopted, it changes no more. */
export function Minutes({ meeting }: { meeting: MeetingShownFragment }) {
  const { t } = useTranslation('ratings')
  const may = meeting.availableActions.includes('SAVE_MINUTES')
  const ratings = meeting.ratings ?? []
  const save = useGqlMutation(SaveMinutesDocument)
  const adopt = useGqlMutation(AdoptMinutesDocument)
  const [adopting, setAdopting] = useState(false)
  const [matters, setMatters] = useState<Matter[]>(() =>
    meeting.discussed.map(({ ratingID }) => ({
      ...none,
      ratingID,
      ...meeting.matters.find((one) => one.ratingID === ratingID),
    })),
  )
  const set = (id: string, part: Partial<Matter>) =>
    setMatters((old) => old.map((one) => (one.ratingID === id ? { ...one, ...part } : one)))
  const version = meeting.version
  return (
    <Card title={t('minutes')} padded>
      <div className={styles.form}>
        {save.error && <ErrorNote error={save.error} />}
        {meeting.state === 'CALLED' && <Notice>{t('minutesAfter')}</Notice>}
        {meeting.state === 'HELD' && meeting.discussed.length === 0 && <Notice>{t('minutesHidden')}</Notice>}
        {meeting.state === 'ADOPTED' && meeting.discussed.length === 0 && <EmptyState title={t('nobodyDiscussed')} />}
        <ul className={styles.lines}>
          {matters.map((matter) => {
            const rating = ratings.find((one) => one.id === matter.ratingID)
            const name = meeting.discussed.find((one) => one.ratingID === matter.ratingID)?.name ?? ''
            return (
              <li key={matter.ratingID} className={styles.line}>
                {may ? (
                  <MatterForm
                    rating={rating}
                    name={name}
                    matter={matter}
                    onChange={(part) => set(matter.ratingID, part)}
                  />
                ) : (
                  <MatterShown rating={rating} name={name} matter={matter} />
                )}
              </li>
            )
          })}
        </ul>
        {may && (
          <DialogActions>
            <Button
              busy={save.isPending}
              onClick={() => save.mutate({ input: { meeting: meeting.id, matters, version } })}
            >
              {t('saveMinutes')}
            </Button>
            <Button variant="primary" onClick={() => setAdopting(true)}>
              {t('adopt')}
            </Button>
          </DialogActions>
        )}
      </div>
      <FormDialog
        title={t('adoptTitle')}
        isOpen={adopting}
        onClose={() => setAdopting(false)}
        intro={<p>{t('adoptLead')}</p>}
        schema={adoption}
        defaults={{
          inFavour: String(meeting.participants.filter((one) => one.attendance === 'PRESENT').length),
          against: '0',
        }}
        fields={[
          { name: 'inFavour', kind: 'text', label: t('inFavour') },
          { name: 'against', kind: 'text', label: t('against') },
        ]}
        submit={t('adoptDo')}
        onSubmit={async (values) => {
          const kept = await save.mutateAsync({ input: { meeting: meeting.id, matters, version } })
          const input = { meeting: meeting.id, version: kept.saveMinutes.version }
          await adopt.mutateAsync({
            input: { ...input, inFavour: Number(values.inFavour), against: Number(values.against) },
          })
        }}
      />
    </Card>
  )
}
