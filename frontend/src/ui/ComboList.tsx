import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ComboItem, Place } from './Combo'
import styles from './Combo.module.css'

interface Props {
  id: string
  label: string
  items: readonly ComboItem[]
  active: number
  value: string | null
  isOpen: boolean
  /** Without the indent of a tree: search results stand side by side. */
  flat: boolean
  empty: string
  place: Place | null
  onChoose: (item: ComboItem) => void
}

/** The list of a combobox, in the browser's top layer so that no window cuts it off. */
export function ComboList({ id, label, items, active, value, isOpen, flat, empty, place, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isOpen) list.current?.showPopover?.()
    else list.current?.hidePopover?.()
  }, [isOpen])
  useEffect(() => {
    if (isOpen) list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      popover="manual"
      className={styles.list}
      hidden={!isOpen}
      style={place ? { ...place, bottom: place.bottom ?? 'auto', top: place.top ?? 'auto' } : {}}
    >
      {isOpen &&
        items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys stay in the field, which points here by aria-activedescendant
          <div
            key={item.id}
            id={`${id}-${item.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={item.id === value}
            data-index={index}
            data-active={index === active}
            className={styles.item}
            style={{ paddingInlineStart: 10 + (flat ? 0 : (item.depth ?? 0) * 16) }}
            // The field must not lose the focus before the choice has been made.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
          >
            {item.name}
            {item.detail && <span className={styles.detail}> {item.detail}</span>}
          </div>
        ))}
      {isOpen && items.length === 0 && (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className={styles.none}>
          {empty}
        </div>
      )}
    </div>
  )
}
