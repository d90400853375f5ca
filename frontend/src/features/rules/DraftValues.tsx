import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import {
  type RuleDraftShownFragment,
  type RulePartShownFragment,
  type RuleValueInput,
  SetRuleValuesDocument,
} from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { PartsTable } from './PartsTable'

const schema = z.object({
  number: optionalText,
  unit: optionalText,
  option: optionalText,
  certainty: optionalText,
  document: optionalText,
  article: optionalText,
  clause: optionalText,
  point: optionalText,
})
type Values = z.infer<typeof schema>

/** The parts of a draft, each changed by itself: number, unit, answer, certainty, citation. */
export function DraftValues({ draft }: { draft: RuleDraftShownFragment }) {
  const { t } = useTranslation('rules')
  const text = useText()
  const [part, setPart] = useState<RulePartShownFragment | null>(null)
  const save = useGqlMutation(SetRuleValuesDocument)
  const may = draft.availableActions.includes('SET_RULE_VALUE')
  const question = part?.section === 'parameters' ? draft.parameters.find((one) => one.name === part.name) : undefined
  const before = valuesOf(part, question?.chosen ?? '')
  return (
    <>
      <PartsTable
        parts={draft.parts}
        action={(one) => may && <Button onClick={() => setPart(one)}>{t('value.edit')}</Button>}
      />
      <FormDialog
        key={part ? `${part.section} ${part.name}` : ''}
        title={t('value.edit')}
        isOpen={part !== null}
        onClose={() => setPart(null)}
        intro={part && <p>{text(part.label)}</p>}
        schema={schema}
        defaults={before}
        fields={[
          ...(part?.number ? [{ name: 'number', kind: 'text', label: t('value.number') } as const] : []),
          ...(part?.unit ? [{ name: 'unit', kind: 'text', label: t('value.unit') } as const] : []),
          ...(question
            ? [
                {
                  name: 'option',
                  kind: 'select',
                  label: t('value.option'),
                  options: question.options
                    .filter((one) => one.available)
                    .map((one) => ({ value: one.code, label: text(one.text) })),
                } as const,
              ]
            : []),
          {
            name: 'certainty',
            kind: 'select',
            label: t('part.certainty'),
            options: [
              { value: 'CONFIRMED', label: t('part.certain') },
              { value: 'UNCONFIRMED', label: t('part.unconfirmed') },
            ],
          },
          { name: 'document', kind: 'text', label: t('value.document'), hint: t('value.documentHint') },
          { name: 'article', kind: 'text', label: t('value.article') },
          { name: 'clause', kind: 'text', label: t('value.clause') },
          { name: 'point', kind: 'text', label: t('value.point') },
        ]}
        submit={t('value.save')}
        onSubmit={async (after) => {
          if (!part) return
          await save.mutateAsync({
            input: { draft: draft.id, version: draft.version, changes: changed(part, before, after) },
          })
        }}
      />
    </>
  )
}

function valuesOf(part: RulePartShownFragment | null, option: string): Values {
  return {
    number: part?.number ?? '',
    unit: part?.unit ?? '',
    option,
    certainty: part?.unconfirmed ? 'UNCONFIRMED' : 'CONFIRMED',
    document: '',
    article: '',
    clause: '',
    point: '',
  }
}

/** The values that differ, each with the way to it in the text. */
function changed(part: RulePartShownFragment, before: Values, after: Values): RuleValueInput[] {
  const keys = {
    number: part.section === 'items' ? 'max' : 'number',
    unit: 'unit',
    option: 'default',
    certainty: 'certainty',
  } as const
  const set = (['number', 'unit', 'option', 'certainty'] as const)
    .filter((name) => after[name] !== before[name])
    .map((name): RuleValueInput => ({ path: [part.section, part.name, keys[name]], value: after[name] }))
  const { document, article, clause, point } = after
  if (document) set.push({ path: [part.section, part.name], citations: [{ document, article, clause, point }] })
  return set
}
