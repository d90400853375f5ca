import { useTranslation } from 'react-i18next'
import type { Action } from '@/gql/generated/graphql'
import words from '@/i18n/vi/delegations.json'

const known = Object.keys(words.names) as (keyof typeof words.names)[]

/** A lent verb in words; one that this version of the page does not know stays as it is. */
export function useVerbName() {
  const { t } = useTranslation('delegations')
  return (verb: Action): string => {
    const name = known.find((value) => value === verb)
    return name ? t(`names.${name}`) : verb
  }
}
