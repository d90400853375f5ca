import { useTranslation } from 'react-i18next'
import type { ExplainQuery } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { ExplanationBody } from './ExplanationBody'
import { LimitSummary } from './LimitSummary'
import { ProposalSummary } from './ProposalSummary'
import { ResultSummary } from './ResultSummary'
import { UnitSummary } from './UnitSummary'

const kinds = ['Result', 'UnitResult', 'ExcellenceLimit', 'Proposal'] as const
type Kind = (typeof kinds)[number]
export type Explained = Extract<NonNullable<ExplainQuery['node']>, { __typename: Kind }>

/** What can be explained of an answer: a result of a person or unit, a cap, a proposal. */
export function explainedOf(node: ExplainQuery['node'] | undefined): Explained | null {
  return node && kinds.some((kind) => kind === node.__typename) ? (node as Explained) : null
}

/** Why it came out so: the result in short, then the arithmetic, the rules and where it comes from. */
export function Explanation({ subject }: { subject: Explained }) {
  const { t } = useTranslation('explanation')
  const run = 'run' in subject ? subject.run : null
  return (
    <>
      <Summary subject={subject} />
      <ExplanationBody
        explanation={subject.explanation}
        origin={[
          [t('published'), run?.publishedAt && formatDateTime(run.publishedAt)],
          [t('engine'), run?.engineVersion],
          [t('exact'), 'totalExact' in subject && subject.totalExact],
          [t('hash'), 'hash' in subject && <code key="hash">{subject.hash}</code>],
        ]}
      />
    </>
  )
}

function Summary({ subject }: { subject: Explained }) {
  switch (subject.__typename) {
    case 'Result':
      return <ResultSummary result={subject} />
    case 'UnitResult':
      return <UnitSummary result={subject} />
    case 'ExcellenceLimit':
      return <LimitSummary limit={subject} />
    case 'Proposal':
      return <ProposalSummary proposal={subject} />
  }
}
