import { IconMessageReport } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalText, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { ExplainDocument, FilePetitionDocument, type StepShownFragment } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'

type Step = StepShownFragment & { children?: readonly Step[] }

/** How deep the choice of steps goes: the parts of the total, their parts, and the work items. */
const levels = 3

/** Every step with its place from the root on, as the server names it: 0.2.1. */
function placed(steps: readonly Step[], above = '', level = 1): { place: string; step: Step; level: number }[] {
  return steps.flatMap((step, index) => {
    const place = above ? `${above}.${index}` : `${index}`
    const below = level < levels ? placed(step.children ?? [], place, level + 1) : []
    return [{ place, step, level }, ...below]
  })
}

const schema = z.object({ step: optionalText, content: requiredText })

/** Beside one's own standing result: a petition against it, or against one step of how it came about (Art. 22). */
export function FilePetition({ result }: { result: string }) {
  const { t } = useTranslation('petitions')
  const text = useText()
  const viewer = useViewer()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const node = useGql(ExplainDocument, { id: result }).data?.node
  const file = useGqlMutation(FilePetitionDocument)
  if (node?.__typename !== 'Result' || node.superseded || node.person.id !== viewer.person?.id) return null
  const root = node.explanation.root as Step
  return (
    <>
      <Button icon={<IconMessageReport size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t('file')}
      </Button>
      <FormDialog
        title={t('fileTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        intro={<p>{t('fileIntro')}</p>}
        schema={schema}
        defaults={{ step: '', content: '' }}
        fields={[
          {
            name: 'step',
            kind: 'select',
            label: t('step'),
            empty: t('wholeResult'),
            options: placed(root.children ?? []).map(({ place, step, level }) => ({
              value: place,
              label: `${'– '.repeat(level - 1)}${text(step.label)}${step.source ? ` (${step.source.label})` : ''}: ${text(step.display)}`,
            })),
          },
          { name: 'content', kind: 'textarea', label: t('content'), hint: t('contentHint') },
        ]}
        submit={t('fileSubmit')}
        onSubmit={async ({ step, content }) => {
          const made = await file.mutateAsync({ input: { result, step: step || null, content } })
          await navigate({ to: '/kien-nghi/$id', params: { id: made.filePetition.id } })
        }}
      />
    </>
  )
}

const ratingSchema = z.object({ content: requiredText })

/** Beside one's own notified rating of a year: a petition against it (Art. 22). */
export function FileRatingPetition({ rating }: { rating: string }) {
  const { t } = useTranslation('petitions')
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const file = useGqlMutation(FilePetitionDocument)
  return (
    <>
      <Button icon={<IconMessageReport size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t('file')}
      </Button>
      <FormDialog
        title={t('fileTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        intro={<p>{t('fileIntro')}</p>}
        schema={ratingSchema}
        defaults={{ content: '' }}
        fields={[{ name: 'content', kind: 'textarea', label: t('content'), hint: t('contentHint') }]}
        submit={t('fileSubmit')}
        onSubmit={async ({ content }) => {
          const made = await file.mutateAsync({ input: { rating, content } })
          await navigate({ to: '/kien-nghi/$id', params: { id: made.filePetition.id } })
        }}
      />
    </>
  )
}
