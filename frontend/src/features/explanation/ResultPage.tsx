import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PrintHead } from '@/domain/PrintHead'
import { useText } from '@/domain/text'
import { ExplainResultDocument, PrintExplanationDocument } from '@/gql/generated/graphql'
import { downloadFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Explanation } from './Explanation'

/** The explanation as a page of its own: to link to, and to print as an annex. */
export function ResultPage({ id }: { id: string }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  const query = useGql(ExplainResultDocument, { id })
  const result = query.data?.node?.__typename === 'Result' ? query.data.node : null
  const annex = useGqlMutation(PrintExplanationDocument, { refresh: false })
  const download = () =>
    annex.mutate({ result: id }, { onSuccess: ({ printExplanation }) => downloadFile(printExplanation) })
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Button icon={<IconPrinter size={18} />} disabled={!result} onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Button
            icon={<IconFileTypePdf size={18} aria-hidden />}
            disabled={!result}
            busy={annex.isPending}
            onClick={download}
          >
            {t('pdf')}
          </Button>
        </>
      }
    >
      {annex.error && <ErrorNote error={annex.error} />}
      <PrintHead title={t('printTitle')} subtitle={result ? text(result.period.label) : undefined} />
      <Card padded>
        <Loaded query={query} skeleton={12}>
          {() => (result ? <Explanation result={result} /> : <EmptyState title={t('notFound')} />)}
        </Loaded>
      </Card>
    </Page>
  )
}
