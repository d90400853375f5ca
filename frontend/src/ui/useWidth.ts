import { useLayoutEffect, useRef, useState } from 'react'

/** Width of an element as it is seen, so that a drawing keeps the size of its letters. */
export function useWidth<Element extends HTMLElement>() {
  const box = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, width }
}
