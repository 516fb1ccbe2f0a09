import type { PageWords } from '#lib/caller/program-words.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { byId } from './boot.ts'
import { drawChat } from './draw-chat.ts'
import { drawStatus } from './draw-status.ts'
import { keepEndInView } from './keep-end-in-view.ts'

/** Brings the page up to date. A closed report can be read only. */
export function drawPage(state: CallerState, words: PageWords): void {
  keepEndInView(() => {
    drawStatus(state, words)
    drawChat(state, words)
    byId('composer').hidden = state.readOnly
    byId('share').hidden = state.readOnly
    byId('closing').hidden = !state.readOnly
  })
}
