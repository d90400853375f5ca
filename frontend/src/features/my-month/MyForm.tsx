import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AssessmentView } from '@/domain/AssessmentView'
import { FormDocuments } from '@/domain/FormDocuments'
import { type AssessmentShownFragment, type PeriodOptionFragment, RecallFormDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { MyFormEditor } from './MyFormEditor'

interface Props {
  period: PeriodOptionFragment
  assessment: AssessmentShownFragment
}

export function MyForm({ period, assessment }: Props) {
  const { t } = useTranslation(['month', 'common'])
  const client = useQueryClient()
  const [generation, setGeneration] = useState(0)
  const recall = useGqlMutation(RecallFormDocument)
  const reload = async () => {
    await client.invalidateQueries()
    setGeneration(generation + 1)
  }
  if (assessment.availableActions.includes('SAVE_ASSESSMENT')) {
    return <MyFormEditor key={generation} period={period} assessment={assessment} onReload={() => void reload()} />
  }
  return (
    <Card
      title={t('common:form01.title')}
      padded
      actions={
        assessment.availableActions.includes('RECALL_ASSESSMENT') && (
          <Button
            busy={recall.isPending}
            onClick={() => recall.mutate({ assessment: assessment.id, version: assessment.version })}
          >
            {t('recall')}
          </Button>
        )
      }
    >
      {recall.error && <ErrorNote error={recall.error} />}
      <AssessmentView assessment={assessment} />
      <FormDocuments assessment={assessment} />
    </Card>
  )
}
