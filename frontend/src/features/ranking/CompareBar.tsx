import { Link } from '@tanstack/react-router'
import { useCallback, useEffectEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { periodSlug } from '@/domain/periods'
import type { PeriodOptionFragment } from '@/gql/generated/graphql'
import { Button, buttonClass } from '@/ui/Button'
import styles from './RankingList.module.css'

/** The API compares up to five people. */
const mostCompared = 5

/** Whom somebody has ticked, and the way to tick and untick. */
export interface Chosen {
  has: (person: string) => boolean
  full: boolean
  toggle: (person: string) => void
}

export function useChosen(people: readonly string[], onChange: (next: readonly string[]) => void): Chosen {
  const change = useEffectEvent((person: string) =>
    onChange(people.includes(person) ? people.filter((one) => one !== person) : [...people, person]),
  )
  const toggle = useCallback((person: string) => change(person), [])
  return useMemo(
    () => ({ has: (person) => people.includes(person), full: people.length >= mostCompared, toggle }),
    [people, toggle],
  )
}

interface Props {
  period: PeriodOptionFragment
  chosen: readonly string[]
  onClear: () => void
}

/** Appears once somebody is ticked: how many, and the way to their comparison. */
export function CompareBar({ period, chosen, onClear }: Props) {
  const { t } = useTranslation('ranking')
  if (chosen.length === 0) return null
  return (
    <div className={styles.compareBar} role="status">
      <span>{t('chosen', { count: chosen.length, most: mostCompared })}</span>
      <Link
        to="/so-sanh"
        search={{ ky: periodSlug(period), nguoi: chosen.join(',') }}
        className={buttonClass('primary')}
      >
        {t('compare')}
      </Link>
      <Button onClick={onClear}>{t('clearChosen')}</Button>
    </div>
  )
}
