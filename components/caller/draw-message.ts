import type { CallerMessage } from '#lib/contracts/caller.ts'
import { byId } from './boot.ts'

type Content = { text: string | null; photos: { url: string; thumbnail: string }[]; line: string }

/** A message as the server draws it (server/caller/pages/message.ts): its empty one, filled. Text is text, never markup. */
export function drawMessage(side: CallerMessage['side'], { text, photos, line }: Content): HTMLElement {
  const drawn = copyOf(`${side}-message`)
  const words = part(drawn, '.words')
  words.textContent = text
  words.hidden = text === null
  const pictures = part(drawn, '.pictures')
  pictures.append(...photos.map(drawPhoto))
  pictures.hidden = photos.length === 0
  part(drawn, '.line').textContent = line
  return drawn
}

/** A part of a message. */
export const part = (drawn: HTMLElement, selector: string) => drawn.querySelector<HTMLElement>(selector)!

function drawPhoto({ url, thumbnail }: Content['photos'][number]): HTMLElement {
  const drawn = copyOf('photo')
  drawn.setAttribute('href', url)
  drawn.querySelector('img')!.src = thumbnail
  return drawn
}

const copyOf = (template: string) =>
  // safe: each template holds one HTML element
  byId<HTMLTemplateElement>(template).content.firstElementChild!.cloneNode(true) as HTMLElement
