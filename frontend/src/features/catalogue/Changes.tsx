import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import type { VersionShownFragment } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { Table } from '@/ui/Table'

const tones = { ADDED: 'success', CHANGED: 'info', REMOVED: 'error' } as const

/** What a version changes against the products in force. */
export function Changes({ changes }: { changes: VersionShownFragment['changes'] }) {
  const { t } = useTranslation('catalogue')
  const text = useText()
  const { language } = usePreferences()
  const number = (value: string) => formatDecimal(value, language)
  return (
    <Table
      caption={t('changes')}
      rows={changes}
      rowKey={({ kind, fields }) => `${kind}${fields.name}`}
      columns={[
        {
          key: 'kind',
          header: t('changes'),
          cell: ({ kind }) => <Pill tone={tones[kind]}>{t(`change.${kind}`)}</Pill>,
        },
        {
          key: 'name',
          header: t('name'),
          rowHeader: true,
          cell: ({ fields, problem }) => (
            <>
              {fields.name} {fields.standard && <Pill tone="success">{t('standard')}</Pill>}
              {problem && <div className="small">{text(problem)}</div>}
            </>
          ),
        },
        { key: 'group', header: t('group'), number: true, cell: ({ fields }) => fields.complexityGroup },
        {
          key: 'points',
          header: t('points'),
          number: true,
          cell: ({ fields, groupMaximum }) => `${number(fields.points)} / ${number(groupMaximum)}`,
        },
        {
          key: 'before',
          header: t('coefficientBefore'),
          number: true,
          cell: ({ before }) => (before ? number(before.coefficient) : '–'),
        },
        {
          key: 'coefficient',
          header: t('coefficient'),
          number: true,
          cell: ({ kind, coefficient }) => (kind === 'REMOVED' ? '–' : <b>{number(coefficient)}</b>),
        },
      ]}
    />
  )
}
