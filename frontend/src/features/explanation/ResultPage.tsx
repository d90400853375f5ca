import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { useText } from '@/domain/text'
import { ExplainDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Explanation, explainedOf } from './Explanation'

/** The explanation as a page of its own: to link to, and to print as an annex. */
export function ResultPage({ id }: { id: string }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const query = useGql(ExplainDocument, { id })
  const subject = explainedOf(query.data?.node)
  return (
    <Page
      title={t('title')}
      actions={
        <Button icon={<IconPrinter size={18} />} disabled={!subject} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <PrintHead title={t('printTitle')} subtitle={subject ? text(subject.period.label) : undefined} />
      <Card padded>
        <Loaded query={query} skeleton={12}>
          {() => (subject ? <Explanation subject={subject} /> : <EmptyState title={t('notFound')} />)}
        </Loaded>
      </Card>
    </Page>
  )
}
