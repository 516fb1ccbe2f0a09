import { messageLine } from '#lib/caller/message-line.ts'
import type { PageWords } from '#lib/caller/program-words.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { byId } from './boot.ts'
import { drawMessage, part } from './draw-message.ts'
import { setText } from './set-text.ts'

/** Adds the messages that are not in the page yet, and says times in the clock of this phone. */
export function drawChat(state: CallerState, words: PageWords): void {
  const chat = byId('chat')
  const first = { side: 'citizen' as const, at: state.createdAt, photos: [] }
  sayWhen(chat, 'report', messageLine(first, words))
  for (const message of state.messages) {
    const line = messageLine(message, words)
    if (sayWhen(chat, String(message.id), line)) continue
    const drawn = drawMessage(message.side, { ...message, line })
    drawn.dataset.message = String(message.id)
    chat.append(drawn)
  }
}

function sayWhen(chat: HTMLElement, id: string, line: string): boolean {
  const drawn = chat.querySelector<HTMLElement>(`[data-message="${id}"]`)
  if (drawn) setText(part(drawn, '.line'), line)
  return drawn !== null
}
