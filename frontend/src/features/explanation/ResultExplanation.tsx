import { useTranslation } from 'react-i18next'
import { ExplainDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { EmptyState, Loaded } from '@/ui/States'
import { Explanation, explainedOf } from './Explanation'
import { MarkedStep } from './StepTree'

/** The explanation of a result inside another page, unfolded to a marked step. */
export function ResultExplanation({ id, marked }: { id: string; marked: string | undefined }) {
  const { t } = useTranslation('explanation')
  const query = useGql(ExplainDocument, { id })
  const subject = explainedOf(query.data?.node)
  return (
    <Loaded query={query} skeleton={12}>
      {() =>
        subject ? (
          <MarkedStep value={marked}>
            <Explanation subject={subject} />
          </MarkedStep>
        ) : (
          <EmptyState title={t('notFound')} />
        )
      }
    </Loaded>
  )
}
