import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useText } from '@/domain/text'
import { useUnitName } from '@/domain/unitName'
import type { OutcomeStepFragment } from '@/gql/generated/graphql'
import { groupBy } from '@/lib/group'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'

/** The fragment is nested by hand, as deep as the conditions stand. */
export type OutcomeNode = OutcomeStepFragment & { children?: readonly OutcomeNode[] }

const found = (step: OutcomeNode, rule: string): OutcomeNode[] => [
  ...(step.rule === rule ? [step] : []),
  ...(step.children ?? []).flatMap((child) => found(child, rule)),
]

/** Each level that was asked, with its conditions: met, or missed by which records (Art. 8). */
export function Conditions({ root }: { root: OutcomeNode }) {
  const { t } = useTranslation('unit')
  const text = useText()
  const levels = found(root, 'LEVEL')
  if (levels.length === 0) return <TasksOfPeriod root={root} />
  return (
    <>
      {levels.map((level) => (
        <Card
          key={level.value}
          title={
            <>
              {t('conditionsOf', { level: text(level.display) })} <Verdict step={level} />
            </>
          }
        >
          <ConditionTable
            caption={t('conditionsOf', { level: text(level.display) })}
            steps={level.children ?? []}
            above={level}
          />
        </Card>
      ))}
    </>
  )
}

/** How the tasks of a period without a level went, against what the year will ask. */
function TasksOfPeriod({ root }: { root: OutcomeNode }) {
  const { t } = useTranslation('unit')
  const steps = (root.children ?? []).filter((step) => step.rule.startsWith('TASKS_'))
  if (steps.length === 0) return null
  return (
    <Card title={t('tasksOfPeriod')}>
      <ConditionTable caption={t('tasksOfPeriod')} steps={steps} above={root} />
    </Card>
  )
}

interface ConditionProps {
  caption: string
  steps: readonly OutcomeNode[]
  /** What the conditions belong to: its articles are theirs where they name none. */
  above: OutcomeNode
}

function ConditionTable({ caption, steps, above }: ConditionProps) {
  const { t } = useTranslation('unit')
  const text = useText()
  return (
    <Table
      caption={caption}
      rows={steps}
      rowKey={(step) => step.rule}
      columns={[
        { key: 'label', header: t('condition'), rowHeader: true, cell: (step) => text(step.label) },
        { key: 'value', header: t('measured'), number: true, cell: (step) => <Counted step={step} /> },
        {
          key: 'bound',
          header: t('bound'),
          number: true,
          cell: (step) => text(numbersOf(step)[0]?.value ?? { vi: '', en: '' }),
        },
        {
          key: 'met',
          header: t('verdict'),
          cell: (step) => <Verdict step={step} />,
        },
        { key: 'records', header: t('records'), cell: (step) => <Records step={step} /> },
        {
          key: 'basis',
          header: t('basis'),
          cell: (step) => (
            <span className="muted small">{(step.citations.length ? step : above).citations.map(text).join('; ')}</span>
          ),
        },
      ]}
    />
  )
}

/** The bound, then what was counted and of how many, where a condition counts. */
const numbersOf = (step: OutcomeNode) => step.inputs.filter((input) => !input.source)

/** A share with the counts behind it: 90 % (18 / 20). */
function Counted({ step }: { step: OutcomeNode }) {
  const text = useText()
  const counts = numbersOf(step).slice(1)
  return (
    <>
      {text(step.display)}
      {counts.length > 0 && <div className="muted small">{counts.map((one) => text(one.value)).join(' / ')}</div>}
    </>
  )
}

const tones = { MET: 'success', MISSED: 'error' } as const

/** Met, missed, or what else is to be said, in the server's words. */
function Verdict({ step }: { step: OutcomeNode }) {
  const text = useText()
  const code = step.noteCode === 'MET' || step.noteCode === 'MISSED' ? step.noteCode : null
  return step.note && <Pill tone={code ? tones[code] : 'warning'}>{text(step.note)}</Pill>
}

/** The records a condition looked at: units by their page, how many of the others; the explanation opens each. */
function Records({ step }: { step: OutcomeNode }) {
  const { t } = useTranslation('unit')
  const unitName = useUnitName()
  const sources = step.inputs.flatMap(({ source }) => source ?? [])
  const others = groupBy(
    sources.filter((one) => one.kind !== 'UNIT'),
    (one) => recordKind(one.kind),
  )
  return (
    <>
      {sources
        .filter((one) => one.kind === 'UNIT')
        .map((one) => (
          <div key={one.id}>
            <Link to="/don-vi" search={(old) => ({ ...old, donvi: one.id, xem: 'ket-qua' as const })}>
              {unitName(one.id, one.label)}
            </Link>
          </div>
        ))}
      {others.map(([kind, list]) => (
        <div key={kind}>
          {t(`recordKinds.${recordKind(kind)}`)}: {list.length}
        </div>
      ))}
    </>
  )
}

const kinds = ['ASSIGNED_TASK', 'FINDING', 'COMPLAINT', 'CONCLUSION'] as const
const recordKind = (kind: string) => kinds.find((known) => known === kind) ?? 'OTHER'
