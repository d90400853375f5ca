import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentShownFragment } from '@/gql/generated/graphql'
import { groupBy } from '@/lib/group'
import { formatDecimal, sumDecimals } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import styles from './Criteria.module.css'
import { useText } from './text'

export type Criterion = AssessmentShownFragment['criteria'][number]

interface Props {
  criteria: readonly Criterion[]
  /** Columns of points after the maximum. */
  columns: readonly { key: string; header: string; cell: (criterion: Criterion) => ReactNode; total: string }[]
}

/** Form 01: the ten general criteria by group, with as many columns of points as the reader needs. */
export function CriteriaTable({ criteria, columns }: Props) {
  const { t } = useTranslation()
  const text = useText()
  const { language } = usePreferences()
  const groups = groupBy(criteria, (criterion) => text(criterion.group))
  const max = sumDecimals(criteria.map((criterion) => criterion.max))
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('form01.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('form01.criterion')}</th>
          <th scope="col" className={styles.number}>
            {t('form01.max')}
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={styles.number}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(([group, members]) => (
          <Fragment key={group}>
            <tr>
              <th scope="colgroup" className={styles.group} colSpan={2 + columns.length}>
                {group}
              </th>
            </tr>
            {members.map((criterion) => (
              <tr key={criterion.code}>
                <th scope="row" className={styles.label}>
                  <span className={styles.code}>{criterion.code}</span> {text(criterion.label)}
                </th>
                <td className={styles.number}>{formatDecimal(criterion.max, language)}</td>
                {columns.map((column) => (
                  <td key={column.key} className={styles.number}>
                    {column.cell(criterion)}
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('form01.total')}</th>
          <td className={styles.number}>{formatDecimal(max, language)}</td>
          {columns.map((column) => (
            <td key={column.key} className={styles.number}>
              <b>{column.total}</b>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
