import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { useText } from '@/domain/text'
import { ExplainDocument, PrintExplanationDocument } from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Explanation, explainedOf } from './Explanation'

/** The explanation as a page of its own: to link to, and to print as an annex. */
export function ResultPage({ id, acts }: { id: string; acts?: ReactNode }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const query = useGql(ExplainDocument, { id })
  const subject = explainedOf(query.data?.node)
  const isResult = query.data?.node?.__typename === 'Result'
  const annex = useGqlMutation(PrintExplanationDocument, { refresh: false })
  const download = () =>
    annex.mutate({ result: id }, { onSuccess: ({ printExplanation }) => downloadFile(printExplanation) })
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Button icon={<IconPrinter size={18} />} disabled={!subject} onClick={() => window.print()}>
            {t('print')}
          </Button>
          {isResult && (
            <Button icon={<IconFileTypePdf size={18} aria-hidden />} busy={annex.isPending} onClick={download}>
              {t('pdf')}
            </Button>
          )}
          {acts}
        </>
      }
    >
      {annex.error && <ErrorNote error={annex.error} />}
      <PrintHead title={t('printTitle')} subtitle={subject ? text(subject.period.label) : undefined} />
      <Card padded>
        <Loaded query={query} skeleton={12}>
          {() => (subject ? <Explanation subject={subject} /> : <EmptyState title={t('notFound')} />)}
        </Loaded>
      </Card>
    </Page>
  )
}
