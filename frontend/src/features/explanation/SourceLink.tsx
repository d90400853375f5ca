import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useScopeName } from '@/domain/capScope'
import { useUnitName } from '@/domain/unitName'
import type { SourceShownFragment } from '@/gql/generated/graphql'
import { periodWords } from '@/lib/periodWords'
import { usePreferences } from '@/lib/preferences'
import { Button } from '@/ui/Button'
import { SourceDialog } from './SourceDialog'

/** The way from a number to the record it was taken from. */
export function SourceLink({ source }: { source: SourceShownFragment }) {
  const scopeName = useScopeName()
  const { language } = usePreferences()
  switch (source.kind) {
    case 'PERSON':
      return (
        <Link to="/can-bo" search={{ q: source.id }}>
          {source.label}
        </Link>
      )
    case 'RESULT':
      return (
        <Link to="/ket-qua/$id" params={{ id: source.id }}>
          {periodWords(source.label, language)}
        </Link>
      )
    case 'UNIT':
      return <UnitLink source={source} />
    case 'DOCUMENT':
      return <span>{scopeName(source.label)}</span>
    default:
      return <RecordButton source={source} />
  }
}

/** A unit by its name; what it came out as in the year is on its page. */
function UnitLink({ source }: { source: SourceShownFragment }) {
  const unitName = useUnitName()
  return (
    <Link to="/don-vi" search={{ donvi: source.id, xem: 'ket-qua' }}>
      {unitName(source.id, source.label)}
    </Link>
  )
}

function RecordButton({ source }: { source: SourceShownFragment }) {
  const { t } = useTranslation('explanation')
  const [isOpen, setOpen] = useState(false)
  // A record without words of its own is called by its kind.
  const label =
    source.kind in named && source.label === source.id ? t(`sourceKind.${source.kind as Named}`) : source.label
  return (
    <>
      <Button variant="link" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <SourceDialog source={{ id: source.id, label }} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

const named = {
  ASSIGNED_TASK: true,
  FINDING: true,
  COMPLAINT: true,
  CONCLUSION: true,
  FORCE_MAJEURE: true,
  MEASUREMENT: true,
  UNIT_ASSESSMENT: true,
  OBJECTIVE_CAUSE: true,
}
type Named = keyof typeof named
