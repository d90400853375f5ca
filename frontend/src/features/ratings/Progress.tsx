import { useTranslation } from 'react-i18next'
import { PrepareRatingsDocument, RatingStagesDocument } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Loaded } from '@/ui/States'
import styles from './Ratings.module.css'
import { RatingTable } from './RatingTable'

interface Props {
  period: string
  unit: string
}

/** How far the year of a unit is: how many stand at each step, and everybody with the step they are at. */
export function Progress({ period, unit }: Props) {
  const { t } = useTranslation('ratings')
  const query = useGql(RatingStagesDocument, { period, unit }, { keep: true })
  return (
    <Loaded query={query} skeleton={4}>
      {({ ratingStages, ratingActions, headsAboveUnit }) => (
        <>
          {headsAboveUnit.length > 0 && (
            <Notice tone="warning">
              {t('headAbove')}{' '}
              {headsAboveUnit.map((head) => `${head.person?.fullName ?? ''} (${head.unit.name})`).join('; ')}
            </Notice>
          )}
          <Card
            title={t('stages')}
            actions={ratingActions.includes('PREPARE_RATINGS') && <Prepare period={period} unit={unit} />}
          >
            <ol className={styles.stages}>
              {ratingStages.map((stage) => (
                <li key={stage.state} className={styles.stage}>
                  <b>{t('people', { count: stage.people })}</b>
                  {stage.units > 0 && <span>{t('units', { count: stage.units })}</span>}
                  <div className="muted small">{t(`stage.${stage.state}`)}</div>
                </li>
              ))}
            </ol>
          </Card>
          <RatingTable key={`${period} ${unit}`} period={period} unit={unit} />
        </>
      )}
    </Loaded>
  )
}

function Prepare({ period, unit }: Props) {
  const { t } = useTranslation('ratings')
  const prepare = useGqlMutation(PrepareRatingsDocument)
  return (
    <>
      {prepare.error && <ErrorNote error={prepare.error} />}
      {prepare.data && <Notice tone="success">{t('preparedNote', prepare.data.prepareRatings)}</Notice>}
      <Button variant="primary" busy={prepare.isPending} onClick={() => prepare.mutate({ period, unit })}>
        {t('prepare')}
      </Button>
    </>
  )
}
