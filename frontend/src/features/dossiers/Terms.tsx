import { useTranslation } from 'react-i18next'
import type { DossierShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'

/** What is proposed beyond the kind: a new post, or a form of discipline for an act. */
export function Terms({ terms }: { terms: NonNullable<DossierShownFragment['terms']> }) {
  const { t } = useTranslation('dossiers')
  if (terms.form)
    return `${t(`forms.${terms.form}`)}: ${terms.act}${terms.actOn ? ` (${formatDate(terms.actOn)})` : ''}`
  return `${terms.title}, ${terms.unit?.name ?? ''}`
}
