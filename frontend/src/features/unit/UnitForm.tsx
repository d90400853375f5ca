import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { UnitFormDocument } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Loaded } from '@/ui/States'
import { UnitFormActions } from './UnitFormActions'
import { UnitFormTable } from './UnitFormTable'

interface Props {
  unit: string
  period: string
  yearly: boolean
}

/** The unit's points against Arts. 6 and 7: its own, those of indicators, those confirmed. */
export function UnitForm({ unit, period, yearly }: Props) {
  const { t } = useTranslation(['unit', 'common'])
  const text = useText()
  const query = useGql(UnitFormDocument, { unit, period })
  return (
    <Loaded query={query} skeleton={12}>
      {({ unitAssessment: form }) => (
        <>
          {form.policy.unconfirmed && (
            <Notice tone="warning">{t('unconfirmed', { policy: text(form.policy.title) })}</Notice>
          )}
          <Card
            padded
            title={t('form')}
            actions={<UnitFormActions form={form} unit={unit} period={period} yearly={yearly} />}
          >
            <Facts
              facts={[
                [t('state'), t(`formStates.${form.state}`)],
                [t('confirmer'), form.confirmer.names.join(', ') || text(form.confirmer.office)],
                [t('selfRating'), form.selfRating ? t(`common:band.${form.selfRating}`) : '–'],
                [t('nothingFound'), form.nothingFound ? t('yes') : t('no')],
                [
                  t('confirmedBy'),
                  form.confirmedBy && `${form.confirmedBy}, ${formatDateTime(form.confirmedAt ?? '')}`,
                ],
                [t('comment'), form.comment || '–'],
                [
                  t('decision'),
                  form.decisionRating ? `${t(`common:band.${form.decisionRating}`)} – ${form.decisionDocument}` : '–',
                ],
              ]}
            />
          </Card>
          <UnitFormTable key={`${form.id}${form.version}`} form={form} unit={unit} period={period} />
        </>
      )}
    </Loaded>
  )
}
