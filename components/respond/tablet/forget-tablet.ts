import { keepRead } from '../chat/kept-read.ts'
import { forgetLast } from '../kept/keep-last.ts'
import { emptyOutbox } from '../outbox/respond-outbox.ts'
import { keepTablet, tabletStore } from './kept-tablet.ts'

/** It is no vehicle's tablet any more: nothing of an alarm stays on it, and what waited to be sent goes, for nobody would take it. */
export function forgetTablet(): void {
  const { kept } = tabletStore.getState()
  if (!kept || kept.isOver) return
  forgetLast()
  keepRead(null)
  void emptyOutbox()
  keepTablet({ ...kept, isOver: true })
}
