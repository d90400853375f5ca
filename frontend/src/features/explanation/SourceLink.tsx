import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SourceShownFragment } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { SourceDialog } from './SourceDialog'

/** The way from a number to the record it was taken from. */
export function SourceLink({ source }: { source: SourceShownFragment }) {
  const [isOpen, setOpen] = useState(false)
  if (source.kind === 'PERSON') {
    return (
      <Link to="/can-bo" search={{ q: source.id }}>
        {source.label}
      </Link>
    )
  }
  return (
    <>
      <Button variant="link" onClick={() => setOpen(true)}>
        {source.label}
      </Button>
      <SourceDialog source={source} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}
