import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RatingDocuments } from '@/domain/FormDocuments'
import { useText } from '@/domain/text'
import {
  AcknowledgeRatingDocument,
  type Band,
  MyRatingDocument,
  type MyRatingQuery,
  SaveSelfRatingDocument,
  SubmitSelfRatingDocument,
} from '@/gql/generated/graphql'
import { formatDate, formatDateTime } from '@/lib/dates'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { DialogActions } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import { RadioGroup, TextArea } from '@/ui/Field'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { isBand, useLevels } from './levels'
import styles from './Ratings.module.css'
import { Level, Stage } from './RatingTable'

export type Mine = NonNullable<MyRatingQuery['myRating']>

/** The viewer's own year: Form 02 to write and send, then what was decided, and the notice to acknowledge. */
export function MyRating({ period, petition }: { period: string; petition: (rating: Mine) => ReactNode }) {
  const { t } = useTranslation('ratings')
  const query = useGql(MyRatingDocument, { period })
  return (
    <Loaded query={query}>
      {({ myRating }) =>
        myRating ? (
          <>
            <Outcome rating={myRating}>{myRating.stage === 'NOTIFIED' && petition(myRating)}</Outcome>
            {myRating.availableActions.includes('SAVE_SELF_RATING') ? (
              <FormTwo key={myRating.id} rating={myRating} />
            ) : (
              myRating.self?.level && <Sent self={myRating.self} />
            )}
          </>
        ) : (
          <EmptyState title={t('noRating')}>{t('noRatingHint')}</EmptyState>
        )
      }
    </Loaded>
  )
}

function Outcome({ rating, children }: { rating: Mine; children: ReactNode }) {
  const { t } = useTranslation('ratings')
  const text = useText()
  const { language } = usePreferences()
  const acknowledge = useGqlMutation(AcknowledgeRatingDocument)
  const { decision, outcome } = rating
  return (
    <Card title={t('myYear')} padded>
      <Facts
        facts={[
          [t('stageOf'), <Stage key="stage" state={rating.stage} />],
          [t('whyNot'), rating.stage === 'NOT_RATED' && rating.result?.reason ? text(rating.result.reason) : null],
          [t('points'), rating.result?.total && formatPoints(rating.result.total, language)],
          [t('computed'), <Level key="computed" band={rating.computedRating} />],
          [
            t('authority'),
            `${text(rating.authority.office)}${rating.authority.names.map((name) => ` – ${name}`).join('')}`,
          ],
          [t('decided'), outcome?.decidedRating && <Level key="decided" band={outcome.decidedRating} />],
          [t('decidedBy'), decision && `${decision.number}, ${formatDate(decision.decidedOn)}`],
          [t('reason'), outcome?.reason],
          [t('handling'), outcome?.handling],
          [t('notice'), rating.notifiedAt && `${rating.noticeNumber}, ${formatDateTime(rating.notifiedAt)}`],
          [t('publication'), rating.publication && t(`published.${rating.publication}`)],
          [t('acknowledged'), rating.acknowledgedAt && formatDateTime(rating.acknowledgedAt)],
          [t('replaced'), rating.replaces && <Level key="old" band={rating.replaces.outcome?.decidedRating} />],
        ]}
      />
      {acknowledge.error && <ErrorNote error={acknowledge.error} />}
      {rating.availableActions.includes('ACKNOWLEDGE_RATING') && (
        <DialogActions>
          <Button
            variant="primary"
            busy={acknowledge.isPending}
            onClick={() => acknowledge.mutate({ rating: rating.id, version: rating.version })}
          >
            {t('acknowledge')}
          </Button>
        </DialogActions>
      )}
      <RatingDocuments rating={rating} />
      {children && <DialogActions>{children}</DialogActions>}
    </Card>
  )
}

function Sent({ self }: { self: NonNullable<Mine['self']> }) {
  const { t } = useTranslation('ratings')
  return (
    <Card title={t('formTwo')} padded>
      <Facts
        facts={[
          [t('self'), <Level key="self" band={self.level} />],
          [t('strengths'), self.strengths],
          [t('shortcomings'), self.shortcomings],
        ]}
      />
    </Card>
  )
}

/** Form 02: kept as a draft that nobody else sees, then sent. */
function FormTwo({ rating }: { rating: Mine }) {
  const { t } = useTranslation('ratings')
  const levels = useLevels()
  const save = useGqlMutation(SaveSelfRatingDocument)
  const submit = useGqlMutation(SubmitSelfRatingDocument)
  const [level, setLevel] = useState<Band | null>(rating.self?.level ?? null)
  const [strengths, setStrengths] = useState(rating.self?.strengths ?? '')
  const [shortcomings, setShortcomings] = useState(rating.self?.shortcomings ?? '')
  const input = { rating: rating.id, version: rating.version, level, strengths, shortcomings }
  const error = submit.error ?? save.error
  return (
    <Card title={t('formTwo')} padded>
      <div className={styles.form}>
        <p className="muted">{t('formTwoLead')}</p>
        {error && <ErrorNote error={error} />}
        {save.isSuccess && !submit.error && <Notice tone="success">{t('saved')}</Notice>}
        <RadioGroup
          label={t('selfLevel')}
          name="level"
          value={level ?? ''}
          options={levels}
          onChange={(value) => setLevel(isBand(value) ? value : null)}
        />
        <TextArea label={t('strengths')} value={strengths} onChange={(event) => setStrengths(event.target.value)} />
        <TextArea
          label={t('shortcomings')}
          value={shortcomings}
          onChange={(event) => setShortcomings(event.target.value)}
        />
        <DialogActions>
          <Button busy={save.isPending} onClick={() => save.mutate({ input })}>
            {t('save')}
          </Button>
          <Button variant="primary" busy={submit.isPending} onClick={() => submit.mutate({ input })}>
            {t('send')}
          </Button>
        </DialogActions>
      </div>
    </Card>
  )
}
