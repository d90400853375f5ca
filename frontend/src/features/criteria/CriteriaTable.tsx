import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { type CriterionRowFragment, RetireCriterionDocument } from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Table } from '@/ui/Table'
import { PublishDialog } from './PublishDialog'

interface Props {
  rows: readonly CriterionRowFragment[]
  onEdit: (row: CriterionRowFragment) => void
}

const tones = { DRAFT: undefined, PUBLISHED: 'success', RETIRED: 'warning' } as const

export function CriteriaTable({ rows, onEdit }: Props) {
  const { t } = useTranslation('criteria')
  const { language } = usePreferences()
  const [published, setPublished] = useState<CriterionRowFragment | null>(null)
  const [retired, setRetired] = useState<CriterionRowFragment | null>(null)
  const retire = useGqlMutation(RetireCriterionDocument)
  const number = (value: string | null | undefined) => (value ? formatDecimal(value, language) : '–')
  return (
    <>
      <Table
        caption={t('list')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t('name'),
            rowHeader: true,
            cell: (row) => (
              <>
                <b>{row.code}</b> {row.name} {row.example && <Pill tone="warning">{t('example')}</Pill>}
                <div className="muted small">
                  {[row.numerator, row.denominator].filter(Boolean).join(' / ')} · {t(`measures.${row.measure}`)}
                </div>
              </>
            ),
          },
          { key: 'subject', header: t('subject'), cell: (row) => t(`subjects.${row.subject}`) },
          { key: 'item', header: t('item'), cell: (row) => row.item || '–' },
          { key: 'target', header: t('target'), number: true, cell: (row) => number(row.target) },
          { key: 'max', header: t('maxPoints'), number: true, cell: (row) => number(row.maxPoints) },
          {
            key: 'source',
            header: t('source'),
            cell: (row) => (row.feed === 'BY_HAND' ? row.source : t(`feeds.${row.feed}`)),
          },
          {
            key: 'state',
            header: t('state'),
            cell: (row) => (
              <>
                <Pill tone={tones[row.state]}>{t(`states.${row.state}`)}</Pill> {t('edition', { number: row.edition })}
                {row.validFrom && <div className="muted small">{t('from', { day: formatDate(row.validFrom) })}</div>}
              </>
            ),
          },
          {
            key: 'actions',
            header: t('actions'),
            onScreen: true,
            cell: (row) => (
              <>
                {row.availableActions.includes('SAVE_CRITERION') && (
                  <Button variant="link" onClick={() => onEdit(row)}>
                    {t('edit')}
                  </Button>
                )}
                {row.availableActions.includes('PUBLISH_CRITERION') && (
                  <Button variant="link" onClick={() => setPublished(row)}>
                    {t('publish')}
                  </Button>
                )}
                {row.availableActions.includes('RETIRE_CRITERION') && (
                  <Button variant="link" onClick={() => setRetired(row)}>
                    {t('retire')}
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
      <PublishDialog criterion={published} onClose={() => setPublished(null)} />
      <ReasonDialog
        title={t('retire')}
        isOpen={retired !== null}
        onClose={() => setRetired(null)}
        intro={retired?.name}
        submit={t('retire')}
        danger
        onSubmit={async (reason) =>
          retired && retire.mutateAsync({ criterion: retired.id, reason, version: retired.version })
        }
      />
    </>
  )
}
