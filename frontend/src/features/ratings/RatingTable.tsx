import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BandPill, Pill } from '@/domain/Pill'
import type { RatingRowFragment, RatingState } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { Checkbox, Select } from '@/ui/Field'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table, TableFoot } from '@/ui/Table'
import { DecideDialog } from './DecideDialog'
import { OpinionDialog } from './OpinionDialog'
import { ProposeDialog } from './ProposeDialog'
import styles from './Ratings.module.css'
import { ReplaceDialog } from './ReplaceDialog'
import { nameOf, useRatings } from './useRatings'

const states: readonly RatingState[] = [
  'NOT_RATED',
  'PREPARED',
  'SELF_RATED',
  'DISCUSSED',
  'OPINED',
  'PROPOSED',
  'DECIDED',
  'NOTIFIED',
  'SUPERSEDED',
]

type Act =
  | { kind: 'propose' | 'decide'; rows: RatingRowFragment[] }
  | { kind: 'opine' | 'replace'; row: RatingRowFragment }

/** Everybody of a unit and its units with the step they are at; several can be proposed or decided at once. */
export function RatingTable({ period, unit }: { period: string; unit: string }) {
  const { t } = useTranslation(['ratings', 'common'])
  const [state, setState] = useState<RatingState | null>(null)
  const { query, rows, total } = useRatings({ period, unit, state })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [act, setAct] = useState<Act | null>(null)
  const mayChoose = (row: RatingRowFragment) =>
    row.availableActions.includes('PROPOSE_RATINGS') || row.availableActions.includes('DECIDE_RATINGS')
  const picked = rows.filter((row) => chosen.includes(row.id))
  const ready = (verb: 'PROPOSE_RATINGS' | 'DECIDE_RATINGS') =>
    picked.filter((row) => row.availableActions.includes(verb))
  const begin = (kind: 'propose' | 'decide') =>
    setAct({ kind, rows: ready(kind === 'propose' ? 'PROPOSE_RATINGS' : 'DECIDE_RATINGS') })
  const close = () => {
    setAct(null)
    setChosen([])
  }
  const choosable = rows.filter(mayChoose)
  const toggle = (id: string, on: boolean) => setChosen((old) => (on ? [...old, id] : old.filter((one) => one !== id)))
  return (
    <Card title={t('list')}>
      <div className={styles.bar}>
        <Select
          label={t('stageOf')}
          empty={t('common:all')}
          value={state ?? ''}
          options={states.map((one) => ({ value: one, label: t(`stage.${one}`) }))}
          onChange={(event) => setState((event.target.value || null) as RatingState | null)}
        />
        {choosable.length > 0 && (
          <>
            <Button onClick={() => setChosen(choosable.map((row) => row.id))}>
              {t('chooseAll', { count: choosable.length })}
            </Button>
            {ready('PROPOSE_RATINGS').length > 0 && (
              <Button variant="primary" onClick={() => begin('propose')}>
                {t('propose', { count: ready('PROPOSE_RATINGS').length })}
              </Button>
            )}
            {ready('DECIDE_RATINGS').length > 0 && (
              <Button variant="primary" onClick={() => begin('decide')}>
                {t('decide', { count: ready('DECIDE_RATINGS').length })}
              </Button>
            )}
          </>
        )}
      </div>
      <Loaded query={query} skeleton={8}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <>
              <Table
                caption={t('list')}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'name',
                    header: t('who'),
                    rowHeader: true,
                    cell: (row) => (
                      <>
                        {mayChoose(row) ? (
                          <Checkbox
                            label={nameOf(row)}
                            checked={chosen.includes(row.id)}
                            onChange={(event) => toggle(row.id, event.target.checked)}
                          />
                        ) : (
                          nameOf(row)
                        )}
                        <div className="muted small">{row.person ? `${row.title}, ${row.unit.name}` : t('aUnit')}</div>
                      </>
                    ),
                  },
                  { key: 'stage', header: t('stageOf'), cell: (row) => <Standing row={row} /> },
                  {
                    key: 'computed',
                    header: t('computed'),
                    cell: (row) => <BandPill band={row.computedRating} status={row.status} />,
                  },
                  { key: 'self', header: t('self'), cell: (row) => <Level band={row.selfLevel} /> },
                  {
                    key: 'proposed',
                    header: t('proposed'),
                    cell: (row) => <Level band={row.outcome?.proposedRating} />,
                  },
                  { key: 'decided', header: t('decided'), cell: (row) => <Level band={row.outcome?.decidedRating} /> },
                  {
                    key: 'acts',
                    header: <span className="visually-hidden">{t('acts')}</span>,
                    label: t('acts'),
                    cell: (row) => (
                      <>
                        {row.availableActions.includes('RECORD_PARTY_OPINION') && (
                          <Button variant="link" onClick={() => setAct({ kind: 'opine', row })}>
                            {t('opine')}
                          </Button>
                        )}
                        {row.availableActions.includes('REPLACE_RATING') && (
                          <Button variant="link" onClick={() => setAct({ kind: 'replace', row })}>
                            {t('replace')}
                          </Button>
                        )}
                      </>
                    ),
                  },
                ]}
              />
              <TableFoot query={query} shown={rows.length} total={total} />
            </>
          )
        }
      </Loaded>
      <ProposeDialog rows={act?.kind === 'propose' ? act.rows : null} onClose={close} />
      <DecideDialog unit={unit} rows={act?.kind === 'decide' ? act.rows : null} onClose={close} />
      <OpinionDialog row={act?.kind === 'opine' ? act.row : null} onClose={close} />
      <ReplaceDialog row={act?.kind === 'replace' ? act.row : null} onClose={close} />
    </Card>
  )
}

const tones = { NOTIFIED: 'success', DECIDED: 'info', NOT_RATED: 'warning' } as const

/** The step a year is at, and that a replacement waits for its notice. */
function Standing({ row }: { row: RatingRowFragment }) {
  const { t } = useTranslation('ratings')
  return (
    <>
      <Stage state={row.stage} />
      {row.beingReplaced && <div className="muted small">{t('beingReplaced')}</div>}
    </>
  )
}

/** The step a year is at. */
export function Stage({ state }: { state: RatingState }) {
  const { t } = useTranslation('ratings')
  return <Pill tone={state in tones ? tones[state as keyof typeof tones] : undefined}>{t(`stage.${state}`)}</Pill>
}

/** A level, or nothing where there is none to know. */
export function Level({ band }: { band: RatingRowFragment['computedRating'] | undefined }) {
  const { t } = useTranslation()
  return band ? <Pill tone={band}>{t(`band.${band}`)}</Pill> : <span className="muted">–</span>
}
