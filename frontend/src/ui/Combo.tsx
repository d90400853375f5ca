import { IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matches } from '@/lib/viet'
import styles from './Combo.module.css'
import { ComboList } from './ComboList'
import { cx } from './cx'
import { Field } from './Field'
import field from './Field.module.css'

export interface ComboItem {
  id: string
  name: string
  detail?: string
  /** Levels of indent while the whole tree is shown. */
  depth?: number
}

interface Props {
  label: string
  placeholder?: string
  items: readonly ComboItem[]
  value: string | null
  onChange: (id: string | null) => void
  /** The server filters: `items` already fit what was typed. */
  onSearch?: (text: string) => void
  error?: string | undefined
}

const shownAtOnce = 200
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/**
 * A list to choose from by typing, diacritics aside (WAI-ARIA combobox). The library's own hides the page from
 * assistive technology with focusable parts left in it, which WCAG checks refuse.
 */
export function Combo(props: Props) {
  const { t } = useTranslation()
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)

  // Items the server has filtered away since are remembered by name while they are chosen.
  const [chosen, setChosen] = useState<ComboItem | null>(null)
  const known = props.items.find((item) => item.id === props.value) ?? (chosen?.id === props.value ? chosen : null)
  const searching = text !== null && text !== '' && text !== known?.name
  const fitting =
    searching && !props.onSearch
      ? props.items.filter((item) => matches(`${item.name} ${item.detail ?? ''}`, text))
      : props.items
  const shown = fitting.slice(0, shownAtOnce)

  const open = () => {
    setActive(
      Math.max(
        0,
        shown.findIndex((item) => item.id === props.value),
      ),
    )
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    setText(null)
  }
  const choose = (item: ComboItem | undefined) => {
    if (!item) return
    setChosen(item)
    props.onChange(item.id)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey) return
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (isOpen) setActive(Math.max(0, Math.min(shown.length - 1, active + step)))
      else open()
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(shown[active])
    } else if (event.key === 'Escape' && isOpen) {
      // The list closes first, the window around it second.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  const type = (next: string) => {
    const typed = next.normalize('NFC')
    setText(typed)
    setActive(0)
    setOpen(true)
    props.onSearch?.(typed)
    if (typed === '') props.onChange(null)
  }
  const place = usePlace(box, isOpen)

  return (
    <Field label={props.label} error={props.error}>
      {(control) => (
        <div ref={box} className={styles.box}>
          <input
            {...control}
            className={cx(field.control, styles.input)}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && shown[active] ? `${listId}-${shown[active].id}` : undefined}
            autoComplete="off"
            placeholder={props.placeholder}
            value={text ?? known?.name ?? ''}
            onChange={(event) => type(event.target.value)}
            onClick={() => !isOpen && open()}
            onFocus={(event) => event.target.select()}
            onBlur={close}
            onKeyDown={onKeyDown}
          />
          <IconChevronDown className={styles.arrow} size={18} aria-hidden />
          <ComboList
            id={listId}
            label={props.label}
            items={shown}
            active={active}
            value={props.value}
            isOpen={isOpen}
            flat={searching}
            empty={t('nothingFits')}
            place={place}
            onChoose={choose}
          />
        </div>
      )}
    </Field>
  )
}

export interface Place {
  left: number
  width: number
  top?: number
  bottom?: number
}

/** Where the list goes: below the field, or above where there is more room. */
function usePlace(box: React.RefObject<HTMLDivElement | null>, isOpen: boolean): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  const measure = () => {
    const at = box.current?.getBoundingClientRect()
    if (!at) return
    const below = window.innerHeight - at.bottom
    const vertical =
      below < 260 && at.top > below ? { bottom: window.innerHeight - at.top + 4 } : { top: at.bottom + 4 }
    setPlace({ left: at.left, width: at.width, ...vertical })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured when it opens
  useLayoutEffect(() => {
    if (isOpen) measure()
  }, [isOpen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: and whenever something moves while it is open
  useEffect(() => {
    if (!isOpen) return
    window.addEventListener('scroll', measure, true)
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('scroll', measure, true)
      window.removeEventListener('resize', measure)
    }
  }, [isOpen])
  return place
}
