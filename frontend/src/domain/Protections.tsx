import { useTranslation } from 'react-i18next'
import { type ProtectionShownFragment, ProtectionsOfDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Notice } from '@/ui/Notice'

/** What speaks for somebody, one line each (Law 80/2025, Art. 34; Decree 73/2023; Art. 14.2). */
export function ProtectionList({ protections }: { protections: readonly ProtectionShownFragment[] }) {
  const { t } = useTranslation()
  return (
    <ul>
      {protections.map((one) => (
        <li key={`${one.kind}${one.document}${one.text}`}>
          <b>{t(`protectionKinds.${one.kind}`)}</b> {one.text} <span className="muted small">{one.document}</span>
        </li>
      ))}
    </ul>
  )
}

/** What speaks for people or units in a year, asked for all of them at once. */
export function useProtections(period: string | undefined, about: readonly string[]) {
  const ids = [...new Set(about)].sort().slice(0, 1000)
  const query = useGql(
    ProtectionsOfDocument,
    { period: period ?? '', about: ids },
    { enabled: !!period && ids.length > 0 },
  )
  const found = new Map(query.data?.protections.map((one) => [one.about, one.protections]))
  return (id: string) => found.get(id) ?? []
}

/** Stands beside something unfavourable about one person or unit; says so too where nothing protects. */
export function ProtectionNote({ period, about }: { period: string; about: string }) {
  const { t } = useTranslation()
  const protections = useProtections(period, [about])(about)
  return (
    <Notice tone="info">
      <b>{t('protections')}</b>
      {protections.length > 0 ? <ProtectionList protections={protections} /> : <span>{t('noProtection')}</span>}
    </Notice>
  )
}
