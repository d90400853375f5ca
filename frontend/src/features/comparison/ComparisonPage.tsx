import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { periodKinds, periodSlug, usePeriods } from '@/domain/periods'
import { useText } from '@/domain/text'
import { ComparisonDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button, buttonClass } from '@/ui/Button'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { ComparisonBars } from './ComparisonBars'
import { ComparisonTable } from './ComparisonTable'

/** Up to five people side by side, component by component. */
export function ComparisonPage({ period: slug, persons }: { period: string | undefined; persons: readonly string[] }) {
  const { t } = useTranslation('comparison')
  const text = useText()
  const { query: periodQuery, period } = usePeriods(slug, 'ended', periodKinds)
  const enabled = period !== undefined && persons.length > 0
  const query = useGql(ComparisonDocument, { period: period?.id ?? '', persons: [...persons] }, { enabled })
  return (
    <Page
      title={t('title')}
      lead={period && text(period.label)}
      actions={
        <>
          {period && (
            <Link
              to="/xep-hang"
              search={{ ky: periodSlug(period), chon: persons.join(',') }}
              className={buttonClass('secondary')}
            >
              {t('back')}
            </Link>
          )}
          <Button icon={<IconPrinter size={18} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <PrintHead title={t('printTitle')} subtitle={period && text(period.label)} />
      <Loaded query={periodQuery}>
        {() =>
          enabled ? (
            <Loaded query={query} skeleton={10}>
              {({ compare }) => (
                <>
                  <ComparisonTable results={compare} />
                  <ComparisonBars results={compare} />
                </>
              )}
            </Loaded>
          ) : (
            <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  )
}
