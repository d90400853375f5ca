import { useEffect, useEffectEvent } from 'react'

interface Handlers {
  palette: () => void
  shortcuts: () => void
}

/** Keys that work everywhere. Only with Ctrl: Vietnamese input methods send bare keys of their own. */
export function useShortcuts(handlers: Handlers): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return
    if (event.key.toLowerCase() === 'k') handlers.palette()
    else if (event.key === '/') handlers.shortcuts()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
