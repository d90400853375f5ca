import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { DossierShownFragment } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'

/** What is proposed beyond the kind: a new post, or a form of discipline for an act. */
export function Terms({ dossier }: { dossier: DossierShownFragment }) {
  const { terms } = dossier
  if (!terms) return null
  const post = terms.title && `${terms.title}, ${terms.unit?.name ?? ''}`
  return terms.form ? (
    <>
      <Sanction dossier={dossier} terms={terms} />
      {post && <div>{post}</div>}
    </>
  ) : (
    post
  )
}

type Proposed = NonNullable<DossierShownFragment['terms']>

/** The form and the act, and what bears on the limitation or lets discipline wait. */
function Sanction({ dossier, terms }: { dossier: DossierShownFragment; terms: Proposed }) {
  const { t } = useTranslation('dossiers')
  const text = useText()
  const { deferrals, withoutLimit } = dossier.sanction ?? { deferrals: [], withoutLimit: [] }
  const without = withoutLimit.find((one) => one.code === terms.noLimit)
  const waits = deferrals.filter((one) => terms.deferrals.includes(one.code)).map((one) => text(one.label))
  const notes = [
    terms.discoveredOn && `${t('discoveredOn')}: ${formatDate(terms.discoveredOn)}`,
    without && `${t('noLimit')}: ${text(without.label)}`,
    waits.length > 0 && `${t('deferrals')}: ${waits.join(', ')}`,
    terms.asked && t('asked'),
    terms.decided && t('decidedNow'),
  ].filter((note) => !!note)
  return (
    <>
      {terms.form && t(`forms.${terms.form}`)}: {terms.act}
      {terms.actOn && ` (${formatDate(terms.actOn)})`}
      {notes.map((note) => (
        <div key={String(note)} className="muted small">
          {note}
        </div>
      ))}
    </>
  )
}
