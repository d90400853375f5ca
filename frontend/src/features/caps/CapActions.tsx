import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredText } from '@/domain/schemas'
import { type CapsQuery, type LimitShownFragment, SupersedeForCapDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { CapDecisionDialog } from './CapDecisionDialog'

type Run = NonNullable<Extract<NonNullable<CapsQuery['node']>, { __typename: 'Period' }>['closing']['currentRun']>

interface Props {
  period: string
  unit: string
  limits: readonly LimitShownFragment[]
  may: boolean
  run: Run | null
}

const schema = z.object({ reason: requiredText, decisionNumber: requiredText })

/** What can be decided on the caps: record a decision, then compute the year again with it. */
export function CapActions({ period, unit, limits, may, run }: Props) {
  const { t } = useTranslation(['caps', 'common'])
  const [recording, setRecording] = useState(false)
  const [superseding, setSuperseding] = useState(false)
  const supersede = useGqlMutation(SupersedeForCapDocument)
  const canSupersede = run?.availableActions.includes('SUPERSEDE_RUN')
  if (!may && !canSupersede) return null
  return (
    <Card
      className="no-print"
      title={t('decide')}
      actions={
        <>
          {may && (
            <Button variant="primary" onClick={() => setRecording(true)}>
              {t('record')}
            </Button>
          )}
          {canSupersede && <Button onClick={() => setSuperseding(true)}>{t('supersede')}</Button>}
        </>
      }
    >
      <CapDecisionDialog
        period={period}
        unit={unit}
        limits={limits}
        isOpen={recording}
        onClose={() => setRecording(false)}
      />
      <FormDialog
        title={t('supersede')}
        isOpen={superseding}
        onClose={() => setSuperseding(false)}
        intro={<Notice tone="warning">{t('supersedeHint')}</Notice>}
        schema={schema}
        defaults={{ reason: '', decisionNumber: '' }}
        fields={[
          { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
          { name: 'decisionNumber', kind: 'text', label: t('document') },
        ]}
        submit={t('supersede')}
        danger
        onSubmit={async (values) => run && supersede.mutateAsync({ ...values, run: run.id, version: run.version })}
      />
    </Card>
  )
}
