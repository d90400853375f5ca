import { createContext, useContext } from 'react'
import type { ViewerQuery } from '@/gql/generated/graphql'

export type Viewer = NonNullable<ViewerQuery['viewer']>

export const ViewerContext = createContext<Viewer | null>(null)

/** Who is signed in; the shell shows no page to anybody else. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('no viewer')
  return viewer
}
