import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '@/domain/UnitSelect'
import { Card, Filters, Page, Tabs, tabMatch } from '@/ui/Page'
import { SearchField } from '@/ui/SearchField'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { NoteList } from './NoteList'
import { PeopleTable } from './PeopleTable'
import styles from './Staff.module.css'
import { UnitTree } from './UnitTree'
import { usePeople } from './usePeople'

interface Props {
  unit: string | undefined
  search: string
  notesOnly: boolean
  onChange: (change: { donvi?: string | undefined; q?: string | undefined }) => void
}

/** Units as a tree beside the people in them, and the notes of the staff file that somebody has to read. */
export function StaffPage({ unit, search, notesOnly, onChange }: Props) {
  const { t } = useTranslation('staff')
  const { query, people, total } = usePeople({
    unit: unit ?? null,
    search: search || null,
    withUnresolvedNote: notesOnly || null,
  })
  const setUnit = (next: string | null | undefined) => onChange({ donvi: next ?? undefined })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs label={t('views')}>
        <Link to="/can-bo" search={(old) => ({ ...old, xem: undefined })} activeOptions={tabMatch}>
          {t('people')}
        </Link>
        <Link to="/can-bo" search={(old) => ({ ...old, xem: 'ghi-chu' })} activeOptions={tabMatch}>
          {t('notes')}
        </Link>
      </Tabs>
      <Filters>
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          value={search}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <UnitSelect value={unit ?? null} onChange={setUnit} />
      </Filters>
      <div className={styles.columns}>
        <Card className={styles.side} title={t('units')}>
          <UnitTree selected={unit} onSelect={setUnit} />
        </Card>
        <Card>
          <Loaded query={query} skeleton={10}>
            {() =>
              people.length === 0 ? (
                <EmptyState title={t(notesOnly ? 'noNotes' : 'empty')} />
              ) : (
                <>
                  {notesOnly ? <NoteList people={people} /> : <PeopleTable people={people} />}
                  <TableFoot query={query} shown={people.length} total={total} />
                </>
              )
            }
          </Loaded>
        </Card>
      </div>
    </Page>
  )
}
