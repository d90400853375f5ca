import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type AssessmentShownFragment, MyFormDocument, SaveFormDocument } from '@/gql/generated/graphql'
import { dropDraft, readDraft, writeDraft } from '@/lib/drafts'
import { ApiError } from '@/lib/errors'
import { request } from '@/lib/graphql'
import { parseDecimal } from '@/lib/numbers'
import { queryKey } from '@/lib/query'

export interface FormValues {
  points: Record<string, string>
  strengths: string
  shortcomings: string
}

/** A draft goes with the version it was written on, so that a newer one elsewhere shows as a conflict. */
interface Draft {
  version: number
  values: FormValues
}

const pause = 1_200

const valuesOf = (assessment: AssessmentShownFragment): FormValues => ({
  points: Object.fromEntries(assessment.criteria.map((criterion) => [criterion.code, criterion.self ?? ''])),
  strengths: assessment.strengths,
  shortcomings: assessment.shortcomings,
})

/**
 * Form 01 while it is written: saved on the server whenever typing pauses, kept in the browser until that has
 * succeeded, and never overwritten by somebody else's version.
 */
export function useFormDraft(period: string, stored: AssessmentShownFragment) {
  const key = `form01.${period}`
  const client = useQueryClient()
  const [draft] = useState(() => readDraft<Draft>(key))
  const [values, setValues] = useState<FormValues>(draft?.values ?? valuesOf(stored))
  const [saved, setSaved] = useState<AssessmentShownFragment>(stored)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [failure, setFailure] = useState<ApiError | null>(null)
  const [dirty, setDirty] = useState(draft !== null)
  const running = useRef<Promise<AssessmentShownFragment> | null>(null)
  const version = useRef(draft?.version ?? stored.version)

  const change = (next: FormValues) => {
    setValues(next)
    setDirty(true)
    writeDraft(key, { version: version.current, values: next } satisfies Draft)
  }

  /** Saves what is typed now; one save after the other, because each needs the version of the last. */
  const save = useEffectEvent(async (): Promise<AssessmentShownFragment> => {
    await running.current?.catch(() => undefined)
    const sent = values
    running.current = send(period, sent, version.current).then((result) => {
      version.current = result.version
      client.setQueryData(queryKey(MyFormDocument, { period }), { myAssessment: result })
      return result
    })
    try {
      const result = await running.current
      setSaved(result)
      setSavedAt(new Date())
      setFailure(null)
      setDirty(false)
      dropDraft(key)
      return result
    } catch (error) {
      if (error instanceof ApiError) setFailure(error)
      throw error
    }
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the values starts the pause anew
  useEffect(() => {
    if (!dirty) return
    // A conflict is for the person to settle; saving again would only repeat it.
    if (failure?.code === 'CONFLICT') return
    const timer = setTimeout(() => void save().catch(() => undefined), pause)
    return () => clearTimeout(timer)
  }, [dirty, values, failure?.code])

  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])

  const discard = () => {
    dropDraft(key)
    setDirty(false)
  }

  return { values, change, save: () => save(), saved, savedAt, dirty, failure, discard }
}

async function send(period: string, values: FormValues, version: number) {
  const points = Object.entries(values.points)
    // Cells that are no number yet stay in the browser's draft; the server gets what it can store.
    .filter(([, value]) => value === '' || parseDecimal(value) !== null)
    .map(([code, value]) => ({ code, points: value === '' ? null : parseDecimal(value) }))
  const { strengths, shortcomings } = values
  const { saveAssessment } = await request(SaveFormDocument, {
    input: { period, points, strengths, shortcomings, version },
  })
  return saveAssessment
}
