import type { KeyboardEvent } from 'react'

/** Enter sends, Shift + Enter begins a line; an Enter that ends a word of an input method does neither. */
export const onEnter = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  send()
}
