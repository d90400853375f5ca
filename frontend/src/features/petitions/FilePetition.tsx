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
import type { UploadedFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Enclosures } from './Enclosures'

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

const schema = z.object({ step: optionalText, content: requiredText, files: z.array(z.custom<UploadedFile>()) })

type Target = { result: string } | { rating: string }

interface DialogProps {
  target: Target
  /** The result whose steps can be disputed; none where the rating rests on none. */
  steps: readonly Step[]
  whole: string
}

/** The button and the form of a petition, against the whole or one step of how it came about (Art. 22). */
function PetitionDialog({ target, steps, whole }: DialogProps) {
  const { t } = useTranslation('petitions')
  const text = useText()
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
        schema={schema}
        defaults={{ step: '', content: '', files: [] }}
        fields={[
          {
            name: 'step',
            kind: 'select',
            label: t('step'),
            empty: whole,
            when: () => steps.length > 0,
            options: placed(steps).map(({ place, step, level }) => ({
              value: place,
              label: `${'– '.repeat(level - 1)}${text(step.label)}${step.source ? ` (${step.source.label})` : ''}: ${text(step.display)}`,
            })),
          },
          { name: 'content', kind: 'textarea', label: t('content'), hint: t('contentHint') },
          {
            name: 'files',
            kind: 'custom',
            label: t('files'),
            render: ({ value, onChange }) => <Enclosures files={value} onChange={onChange} />,
          },
        ]}
        submit={t('fileSubmit')}
        onSubmit={async ({ step, content, files }) => {
          const made = await file.mutateAsync({
            input: { ...target, step: step || null, content, files: files.map(({ id }) => id) },
          })
          await navigate({ to: '/kien-nghi/$id', params: { id: made.filePetition.id } })
        }}
      />
    </>
  )
}

/** Beside one's own standing result: a petition against it. */
export function FilePetition({ result }: { result: string }) {
  const { t } = useTranslation('petitions')
  const viewer = useViewer()
  const node = useGql(ExplainDocument, { id: result }).data?.node
  if (node?.__typename !== 'Result' || node.superseded || node.person.id !== viewer.person?.id) return null
  const { children } = node.explanation.root as Step
  return <PetitionDialog target={{ result }} steps={children ?? []} whole={t('wholeResult')} />
}

/** Beside one's own notified rating of a year: a petition against it, or a step of the result it rests on. */
export function FileRatingPetition({ rating, result }: { rating: string; result: string | undefined }) {
  const { t } = useTranslation('petitions')
  return result ? (
    <OfRating rating={rating} result={result} />
  ) : (
    <PetitionDialog target={{ rating }} steps={[]} whole={t('wholeRating')} />
  )
}

function OfRating({ rating, result }: { rating: string; result: string }) {
  const { t } = useTranslation('petitions')
  const node = useGql(ExplainDocument, { id: result }).data?.node
  const root = node?.__typename === 'Result' ? (node.explanation.root as Step) : undefined
  return <PetitionDialog target={{ rating }} steps={root?.children ?? []} whole={t('wholeRating')} />
}
