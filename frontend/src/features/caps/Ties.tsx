import { useTranslation } from 'react-i18next'
import { useScopeName } from '@/domain/capScope'
import type { CapTieShownFragment } from '@/gql/generated/graphql'
import { Notice } from '@/ui/Notice'

interface Props {
  ties: readonly CapTieShownFragment[]
  nameOf: (code: string) => string
}

/** Equal means across the line: who they are, in the order the rule would give; the authority decides (Art. 20.5). */
export function Ties({ ties, nameOf }: Props) {
  const { t } = useTranslation('caps')
  const scopeName = useScopeName()
  return ties.map((tie) => (
    <Notice key={tie.proposed.join()} tone="warning">
      <b>{t('tie', { count: tie.proposed.length })}</b>
      <span>{t('tieScopes', { scopes: tie.scopes.map(scopeName).join('; ') })}</span>
      <ol>
        {tie.proposed.map((code) => (
          <li key={code}>{nameOf(code)}</li>
        ))}
      </ol>
      <span>{tie.rule === 'COUNCIL' ? t('tieCouncil') : t('tieRule', { rule: tie.rule })}</span>
    </Notice>
  ))
}
