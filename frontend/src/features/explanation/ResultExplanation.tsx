import { useTranslation } from 'react-i18next'
import { ExplainDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { EmptyState, Loaded } from '@/ui/States'
import { Explanation, explainedOf } from './Explanation'

/** The explanation of a result inside another page. */
export function ResultExplanation({ id }: { id: string }) {
  const { t } = useTranslation('explanation')
  const query = useGql(ExplainDocument, { id })
  const subject = explainedOf(query.data?.node)
  return (
    <Loaded query={query} skeleton={12}>
      {() => (subject ? <Explanation subject={subject} /> : <EmptyState title={t('notFound')} />)}
    </Loaded>
  )
}
