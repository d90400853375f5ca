import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandPill, RatingPill } from '@/domain/Pill'
import { periodSlug } from '@/domain/periods'
import { useText } from '@/domain/text'
import { type PeriodOptionFragment, UnitOutcomeDocument, type UnitOutcomeQuery } from '@/gql/generated/graphql'
import { formatPoints } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { buttonClass } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Conditions } from './Conditions'
import { PointsByCriterion } from './PointsByCriterion'
import { SubUnits } from './SubUnits'

type Outcome = NonNullable<UnitOutcomeQuery['unitResult']>

/** What a unit came out as: points; in a year the level, its conditions and the cap; and the units below (Art. 8). */
export function UnitOutcome({ unit, period }: { unit: string; period: PeriodOptionFragment }) {
  const { t } = useTranslation('unit')
  const query = useGql(UnitOutcomeDocument, { unit, period: period.id })
  return (
    <Loaded query={query} skeleton={12}>
      {({ unitResult, unitRanking }) => (
        <>
          {unitResult ? (
            <>
              <Level result={unitResult} period={period} />
              <Conditions root={unitResult.explanation.root} />
              <PointsByCriterion root={unitResult.explanation.root} />
            </>
          ) : (
            <Card>
              <EmptyState title={t('noOutcome')}>{t('noOutcomeHint')}</EmptyState>
            </Card>
          )}
          <SubUnits rows={unitRanking} period={period} />
        </>
      )}
    </Loaded>
  )
}

function Level({ result, period }: { result: Outcome; period: PeriodOptionFragment }) {
  const { t } = useTranslation('unit')
  const text = useText()
  const { language } = usePreferences()
  const points = (value: string | null) => value && formatPoints(value, language)
  return (
    <Card
      title={t('outcomeOf', { unit: result.unit.name, period: text(period.label) })}
      padded
      actions={
        <>
          <Link
            to="/xep-hang"
            search={{ ky: periodSlug(period), donvi: result.unit.id }}
            className={buttonClass('secondary')}
          >
            {t('itsPeople')}
          </Link>
          <Link to="/ket-qua/$id" params={{ id: result.id }} className={buttonClass('secondary')}>
            {t('explain')}
          </Link>
        </>
      }
    >
      {result.reason && <Notice tone="warning">{text(result.reason)}</Notice>}
      {result.notForOfficialUse && <Notice tone="warning">{t('outcomeUnconfirmed')}</Notice>}
      <Facts
        facts={[
          [t('general'), points(result.general)],
          [t('resultPoints'), points(result.result)],
          [t('total'), points(result.total)],
          [t('bandOfPoints'), result.band && <BandPill key="band" band={result.band} status={result.status} />],
          [
            t('beforeCap'),
            result.ratingBeforeCap && (
              <RatingPill key="before" rating={result.ratingBeforeCap} status={result.status} />
            ),
          ],
          period.kind === 'YEAR'
            ? [t('proposedRating'), <RatingPill key="rating" {...result} />]
            : [t('state'), <BandPill key="status" band={null} status={result.status} />],
        ]}
      />
    </Card>
  )
}
