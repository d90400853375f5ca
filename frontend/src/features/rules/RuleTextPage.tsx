import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import { RuleTextDocument, type RuleTextQuery, StartRuleDraftDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { ConfirmedParts } from './ConfirmedParts'
import { Questions } from './Questions'
import { RulesTabs } from './RulesTabs'
import { SourceText } from './SourceText'

type Shown = NonNullable<RuleTextQuery['ruleText']>

/** One text of the law: what it states, who answers for it, and what it leaves open. */
export function RuleTextPage({ hash }: { hash: string }) {
  const { t } = useTranslation('rules')
  const query = useGql(RuleTextDocument, { hash })
  return (
    <Loaded query={query} skeleton={10}>
      {({ ruleText, ruleActions }) =>
        ruleText ? (
          <RuleTextBody law={ruleText} actions={ruleActions} />
        ) : (
          <Page title={t('law.title')}>
            <EmptyState title={t('law.gone')}>{t('law.goneHint')}</EmptyState>
          </Page>
        )
      }
    </Loaded>
  )
}

function RuleTextBody({ law, actions }: { law: Shown; actions: RuleTextQuery['ruleActions'] }) {
  const { t } = useTranslation('rules')
  const text = useText()
  const navigate = useNavigate()
  const [source, setSource] = useState(false)
  const start = useGqlMutation(StartRuleDraftDocument, {
    onSuccess: ({ startRuleDraft }) => void navigate({ to: '/du-thao-quy-tac/$id', params: { id: startRuleDraft.id } }),
  })
  return (
    <Page
      title={text(law.title)}
      lead={text(law.issuer)}
      actions={
        actions.includes('START_RULE_DRAFT') && (
          <Button variant="primary" busy={start.isPending} onClick={() => start.mutate({ base: law.hash })}>
            {t('draft.start')}
          </Button>
        )
      }
    >
      <RulesTabs />
      {start.error && <ErrorNote error={start.error} />}
      {law.doubts > 0 && <Notice tone="warning">{t('law.notOfficial', { count: law.doubts })}</Notice>}
      <Card padded>
        <Facts
          facts={[
            [t('law.code'), law.code],
            [t('law.engine'), t(`law.engines.${law.engine}`)],
            [t('law.subject'), law.subjects.map((one) => t(`law.subjects.${one}`)).join(', ')],
            [t('law.under'), law.layerOf.join(', ')],
            [t('law.validFrom'), formatDate(law.effectiveFrom)],
            [t('law.validTo'), law.effectiveTo && formatDate(law.effectiveTo)],
            [t('law.document'), law.document || t('law.carried')],
            [t('law.publishedBy'), law.publishedBy],
            [t('law.hash'), law.hash],
          ]}
        />
      </Card>
      <ConfirmedParts law={law.hash} parts={law.parts} may={actions.includes('CONFIRM_VALUE')} />
      <Questions questions={law.parameters} />
      <Card
        title={t('law.source')}
        actions={<Button onClick={() => setSource(!source)}>{t(source ? 'law.hide' : 'law.show')}</Button>}
      >
        {source && <SourceText text={law.text} />}
      </Card>
    </Page>
  )
}
