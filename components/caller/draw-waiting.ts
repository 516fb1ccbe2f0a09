import type { OutboxView } from '#components/outbox/outbox.ts'
import type { PageTranslate } from '#lib/caller/program-words.ts'
import { byId } from './boot.ts'
import { drawMessage, part } from './draw-message.ts'
import type { ChatItem } from './outbox-item.ts'
import { setText } from './set-text.ts'

type Drawn = { element: HTMLElement; photo: string | null }

/** Draws what is not sent yet below the chat. `onRemove`: somebody takes away what was refused. */
export function openWaiting(t: PageTranslate, onRemove: (sentId: string) => void) {
  const drawn = new Map<string, Drawn>()
  return ({ items, sending }: OutboxView<ChatItem>, arrived: ReadonlySet<string>): void => {
    const shown = items.filter(({ sentId }) => !arrived.has(sentId))
    for (const [sentId, old] of drawn) if (!shown.some((item) => item.sentId === sentId)) drop(sentId, old)
    for (const item of shown) {
      const { element } = drawn.get(item.sentId) ?? add(item)
      setText(part(element, '.line'), lineOf(item, sending, t))
      if (item.refused && !element.classList.contains('refused')) refuse(element, item.sentId)
    }
  }

  function add(item: ChatItem): Drawn {
    const photo = item.kind === 'photo' ? URL.createObjectURL(new Blob([item.bytes], { type: item.type })) : null
    const photos = photo === null ? [] : [{ url: photo, thumbnail: photo }]
    const element = drawMessage('citizen', { text: item.kind === 'text' ? item.text : null, photos, line: '' })
    element.classList.add('waiting')
    byId('waiting').append(element)
    const one = { element, photo }
    drawn.set(item.sentId, one)
    return one
  }
  function drop(sentId: string, { element, photo }: Drawn): void {
    element.remove()
    if (photo) URL.revokeObjectURL(photo)
    drawn.delete(sentId)
  }
  function refuse(element: HTMLElement, sentId: string): void {
    element.classList.add('refused')
    const button = document.createElement('button')
    button.textContent = t('caller.waiting.remove')
    button.onclick = () => onRemove(sentId)
    element.append(button)
  }
}

function lineOf({ sentId, refused }: ChatItem, sending: ReadonlySet<string>, t: PageTranslate): string {
  if (refused) return `${t('caller.waiting.refused')} ${t(`caller.problem.${refused}`)}`
  return t(sending.has(sentId) ? 'caller.waiting.sending' : 'caller.waiting.kept')
}
