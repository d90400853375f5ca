import { IconChevronRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Button, Collection, I18nProvider, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { UnitOptionsDocument, type UnitOptionsQuery } from '@/gql/generated/graphql'
import { usePreferences } from '@/lib/preferences'
import { useGql } from '@/lib/query'
import { cx } from '@/ui/cx'
import { Loaded } from '@/ui/States'
import styles from './Staff.module.css'

type Unit = UnitOptionsQuery['units'][number]

interface Node {
  id: string
  name: string
  children: Node[]
}

/** Units as a tree; those whose parent is out of the viewer's sight stand at the top. */
export function unitTree(units: readonly Unit[]): Node[] {
  const nodes = new Map(units.map((unit): [string, Node] => [unit.id, { id: unit.id, name: unit.name, children: [] }]))
  const tops: Node[] = []
  for (const unit of units) {
    const node = nodes.get(unit.id)
    const parent = unit.parent && nodes.get(unit.parent.id)
    if (node) (parent ? parent.children : tops).push(node)
  }
  return tops
}

interface Props {
  selected: string | undefined
  onSelect: (unit: string | undefined) => void
}

export function UnitTree({ selected, onSelect }: Props) {
  const { t } = useTranslation('staff')
  const { language } = usePreferences()
  const query = useGql(UnitOptionsDocument, {})
  const tops = useMemo(() => unitTree(query.data?.units ?? []), [query.data])
  return (
    <Loaded query={query}>
      {() => (
        <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>
          <Tree
            aria-label={t('units')}
            className={cx(styles.tree)}
            items={tops}
            selectionMode="single"
            selectionBehavior="replace"
            defaultExpandedKeys={tops.map((top) => top.id)}
            selectedKeys={selected ? [selected] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              onSelect(key === undefined ? undefined : String(key))
            }}
          >
            {(node) => <UnitNode node={node} />}
          </Tree>
        </I18nProvider>
      )}
    </Loaded>
  )
}

function UnitNode({ node }: { node: Node }) {
  return (
    <TreeItem id={node.id} textValue={node.name} className={cx(styles.item)}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <>
            <span style={{ width: (level - 1) * 14, flex: 'none' }} />
            {hasChildItems ? (
              <Button slot="chevron" className={cx(styles.chevron, isExpanded && styles.expanded)}>
                <IconChevronRight size={16} aria-hidden />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <span>{node.name}</span>
          </>
        )}
      </TreeItemContent>
      <Collection items={node.children}>{(child) => <UnitNode node={child} />}</Collection>
    </TreeItem>
  )
}
