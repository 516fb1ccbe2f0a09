import { html } from 'hono/html'
import { messageLine } from '#lib/caller/message-line.ts'
import type { Speaker } from '#lib/caller/speaker.ts'
import type { CallerMessage } from '#lib/contracts/caller.ts'
import type { Html } from './page.ts'

/** One message of the chat. The program clones `messageTemplates` and fills the same places (components/caller/draw-message.ts). */
export const message = ({ id, side, text, photos, at }: CallerMessage, speaker: Speaker): Html => {
  const pictures = photos.map(({ url, thumbnail }) => photo(url, thumbnail, speaker.phrases.photo))
  return bubble(side, String(id), text, pictures, messageLine({ side, at, photos }, speaker), speaker)
}

/** What was reported: the first message, before all others. */
export const firstMessage = (category: string, description: string | null, at: string, speaker: Speaker): Html =>
  bubble(
    'citizen',
    'report',
    description === null ? category : `${category}: ${description}`,
    [],
    messageLine({ side: 'citizen', at, photos: [] }, speaker),
    speaker,
  )

/** Empty messages and an empty picture, for the program. */
export const messageTemplates = (speaker: Speaker): Html =>
  html`${(['citizen', 'centre'] as const).map(
    (side) => html`<template id="${side}-message">${bubble(side, '', '', [], '', speaker)}</template>`,
  )}<template id="photo">${photo('', undefined, speaker.phrases.photo)}</template>`

function bubble(
  side: CallerMessage['side'],
  id: string,
  text: string | null,
  photos: Html[],
  line: string,
  speaker: Speaker,
): Html {
  const { you, centre } = speaker.phrases
  return html`<div class="message ${side}" data-message="${id}"><span class="unseen">${side === 'citizen' ? you : centre}: </span>
<p class="words" dir="auto"${text === null ? html` hidden` : ''}>${text}</p>
<div class="pictures"${photos.length === 0 ? html` hidden` : ''}>${photos}</div>
<p class="line">${line}</p></div>`
}

const photo = (url: string, thumbnail: string | undefined, name: string): Html =>
  html`<a class="picture" href="${url}" target="_blank" rel="noopener noreferrer"><img${thumbnail === undefined ? '' : html` src="${thumbnail}"`} width="92" height="92" alt="${name}" decoding="async"></a>`
