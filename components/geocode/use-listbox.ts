import { type KeyboardEvent, useState } from 'react'

type Listbox = { count: number; isOpen: boolean; open: () => void; close: () => void; choose: (at: number) => void }

/**
 * Keys of a combobox with a list (WAI-ARIA APG, manual selection): arrows go through it, Enter takes what was gone to, Escape
 * closes the list and nothing else. `active`: where one is, -1 in the text.
 */
export function useListbox({ count, isOpen, open, close, choose }: Listbox) {
  const [at, setAt] = useState(-1)
  const active = isOpen && at < count ? at : -1
  const goTo = (to: number) => {
    open()
    setAt(count === 0 ? -1 : (to + count) % count)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') goTo(isOpen ? active + 1 : 0)
    else if (event.key === 'ArrowUp') goTo(active < 0 ? count - 1 : active - 1)
    else if (event.key === 'Enter' && active >= 0) choose(active)
    else if (event.key === 'Escape' && isOpen) {
      close()
      event.stopPropagation()
    } else return
    event.preventDefault()
  }
  return { active, onKeyDown, goTo, leave: () => setAt(-1) }
}
