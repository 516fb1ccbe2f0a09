import { html } from 'hono/html'
import { messageLine } from '#lib/caller/message-line.ts'
import type { CallerWords } from '#lib/caller/words.ts'
import type { CallerMessage } from '#lib/contracts/caller.ts'
import type { Html } from './page.ts'

/** One message of the chat. The program clones `messageTemplates` and fills the same places (components/caller/draw-message.ts). */
export const message = ({ id, side, text, photos, at }: CallerMessage, words: CallerWords): Html => {
  const pictures = photos.map(({ url, thumbnail }) => photo(url, thumbnail, words.t('caller.message.photo')))
  return bubble(side, String(id), text, pictures, messageLine({ side, at, photos }, words), words)
}

/** What was reported: the first message, before all others. */
export const firstMessage = (category: string, description: string | null, at: string, words: CallerWords): Html =>
  bubble(
    'citizen',
    'report',
    description === null ? category : `${category}: ${description}`,
    [],
    messageLine({ side: 'citizen', at, photos: [] }, words),
    words,
  )

/** Empty messages and an empty picture, for the program. */
export const messageTemplates = (words: CallerWords): Html =>
  html`${(['citizen', 'centre'] as const).map(
    (side) => html`<template id="${side}-message">${bubble(side, '', '', [], '', words)}</template>`,
  )}<template id="photo">${photo('', undefined, words.t('caller.message.photo'))}</template>`

function bubble(
  side: CallerMessage['side'],
  id: string,
  text: string | null,
  photos: Html[],
  line: string,
  words: CallerWords,
): Html {
  return html`<div class="message ${side}" data-message="${id}"><span class="unseen">${words.t(`caller.message.${side}`)}: </span>
<p class="words" dir="auto"${text === null ? html` hidden` : ''}>${text}</p>
<div class="pictures"${photos.length === 0 ? html` hidden` : ''}>${photos}</div>
<p class="line">${line}</p></div>`
}

const photo = (url: string, thumbnail: string | undefined, name: string): Html =>
  html`<a class="picture" href="${url}" target="_blank" rel="noopener noreferrer"><img${thumbnail === undefined ? '' : html` src="${thumbnail}"`} width="92" height="92" alt="${name}" decoding="async"></a>`
