import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { type EntryShownFragment, MergeEntriesDocument, RejectEntryDocument } from '@/gql/generated/graphql'
import { formatDecimal } from '@/lib/numbers'
import { usePreferences } from '@/lib/preferences'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Field'
import { Table } from '@/ui/Table'
import styles from './Catalogue.module.css'
import { entrySchema, noEntry, toEntry } from './entryForm'
import { useEntryFields } from './useEntryFields'

const tones = { PROPOSED: 'warning', MERGED: 'success', REJECTED: 'error' } as const

/** What units propose: ticked together, they are taken in as one product. */
export function Entries({ entries }: { entries: readonly EntryShownFragment[] }) {
  const { t } = useTranslation('catalogue')
  const { language } = usePreferences()
  const merge = useGqlMutation(MergeEntriesDocument)
  const reject = useGqlMutation(RejectEntryDocument)
  const fields = useEntryFields()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [merging, setMerging] = useState(false)
  const [rejecting, setRejecting] = useState<EntryShownFragment | null>(null)
  const chosen = entries.filter(({ id }) => ticked.includes(id))
  const first = chosen[0]
  const editable = entries.some(({ availableActions }) => availableActions.includes('MERGE_ENTRIES'))
  return (
    <>
      <Table
        caption={t('entries')}
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('entries'),
            rowHeader: true,
            cell: ({ id, name, availableActions }) =>
              availableActions.includes('MERGE_ENTRIES') ? (
                <Checkbox
                  label={name}
                  checked={ticked.includes(id)}
                  onChange={({ target }) =>
                    setTicked(target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))
                  }
                />
              ) : (
                name
              ),
          },
          { key: 'unit', header: t('proposingUnit'), cell: ({ unit, proposedBy }) => `${unit.name} · ${proposedBy}` },
          { key: 'group', header: t('group'), number: true, cell: ({ complexityGroup }) => complexityGroup },
          {
            key: 'points',
            header: t('pointsGiven'),
            number: true,
            cell: ({ points }) => formatDecimal(points, language),
          },
          {
            key: 'state',
            header: t('proposal'),
            cell: ({ state, removes, reason, mergedInto }) => (
              <>
                <Pill tone={tones[state]}>{t(`entryState.${state}`)}</Pill>{' '}
                {removes && <Pill>{t('change.REMOVED')}</Pill>}
                {mergedInto && <div className="small">{t('mergedInto', { name: mergedInto.name })}</div>}
                {reason && <div className="small">{reason}</div>}
              </>
            ),
          },
          {
            key: 'reject',
            header: t('reject'),
            cell: (entry) =>
              entry.availableActions.includes('REJECT_ENTRY') && (
                <Button variant="link" onClick={() => setRejecting(entry)}>
                  {t('reject')}
                </Button>
              ),
          },
        ]}
      />
      {editable && (
        <div className={styles.note}>
          <Button disabled={!first} onClick={() => setMerging(true)}>
            {t('merge', { count: chosen.length })}
          </Button>
        </div>
      )}
      <FormDialog
        title={t('merge', { count: chosen.length })}
        isOpen={merging}
        onClose={() => setMerging(false)}
        schema={entrySchema}
        defaults={first ? { ...first, complexityGroup: String(first.complexityGroup) } : noEntry}
        fields={fields}
        submit={t('merge', { count: chosen.length })}
        onSubmit={async (values) => {
          const refs = chosen.map(({ id, version }) => ({ id, version }))
          await merge.mutateAsync({ input: { entries: refs, entry: toEntry(values) } })
          setTicked([])
        }}
      />
      <ReasonDialog
        title={t('reject')}
        intro={<b>{rejecting?.name}</b>}
        isOpen={rejecting !== null}
        onClose={() => setRejecting(null)}
        submit={t('reject')}
        danger
        onSubmit={async (reason) => {
          if (rejecting) await reject.mutateAsync({ entry: rejecting.id, reason, version: rejecting.version })
        }}
      />
    </>
  )
}
