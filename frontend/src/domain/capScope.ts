import { useTranslation } from 'react-i18next'

const kinds = ['AGENCY', 'PEER_GROUP', 'FINAL_AUTHORITY'] as const

/** Writes what a cap is counted over: traces and ties name it by its kind and its name, "AGENCY Sở Nội vụ". */
export function useScopeName(): (scope: string) => string {
  const { t } = useTranslation()
  return (scope) => {
    const kind = kinds.find((known) => scope === known || scope.startsWith(`${known} `))
    if (!kind) return scope
    const name = scope.slice(kind.length + 1)
    return name ? `${t(`capScope.${kind}`)}: ${name}` : t(`capScope.${kind}`)
  }
}
