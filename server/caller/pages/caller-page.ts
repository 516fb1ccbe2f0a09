import { html, raw } from 'hono/html'
import { type LanguageCode, languageFor } from '#lib/caller/languages.ts'
import { type Speaker, speakerOf } from '#lib/caller/speaker.ts'
import { statusView } from '#lib/caller/status-view.ts'
import type { CallerProblem, CallerState } from '#lib/contracts/caller.ts'
import { callerAssets } from '../assets.ts'
import { composer } from './composer.ts'
import { iconSheet } from './icons.ts'
import { languageChoice } from './language-choice.ts'
import { firstMessage, message, messageTemplates } from './message.ts'
import { type Html, page } from './page.ts'
import { shareBox } from './share-box.ts'
import { status } from './status.ts'

export type CallerPage = {
  state: CallerState
  token: string
  language: LanguageCode
  /** What the reader may choose from. */
  languages: LanguageCode[]
  /** For the forms of a page without JavaScript; each page has another. */
  sentId: string
  /** Why what was just sent by such a form was refused, and the text that was in it. */
  refused: { problem: CallerProblem; text: string } | null
}

/** The caller's page: how far help has come, the chat, and what may be sent. */
export function callerPage({ state, token, language, languages, sentId, refused }: CallerPage): Html {
  const speaker = speakerOf(language, languageFor(language))
  const hidden = state.readOnly
  const trouble = refused && speaker.phrases.problem[refused.problem]
  const body = html`${iconSheet()}${head(state, speaker, languageChoice(language, languages))}
<main>
<p class="danger">${speaker.phrases.danger}</p>
${chat(state, speaker)}
${closing(speaker, !hidden)}
${shareBox(speaker, hidden)}
</main>
${composer({ token, sentId, text: refused?.text ?? '', trouble, hidden }, speaker)}
${messageTemplates(speaker)}${boot({ token, language, clock: languageFor(language).clock, phrases: speaker.phrases, state })}`
  const frame = { script: callerAssets().caller.path, classes: state.training ? 'training' : '' }
  return page(language, statusView(state, speaker).title, body, frame)
}

const head = (state: CallerState, speaker: Speaker, languages: Html | ''): Html =>
  html`<header class="head">${state.training ? html`<p class="drill"><b>${speaker.phrases.training}</b> ${speaker.phrases.drill}</p>` : ''}
<div class="top"><p>${speaker.phrases.yourReport} · <bdi>${state.place ?? state.category}</bdi></p>${languages}</div>
${status(state, speaker)}</header>`

const chat = (state: CallerState, speaker: Speaker): Html =>
  html`<div id="chat" class="chat" role="log" aria-label="${speaker.phrases.messages}">
${firstMessage(state.category, state.description, state.createdAt, speaker)}
${state.messages.map((one) => message(one, speaker))}
</div>
<div id="waiting" class="chat" aria-live="polite"></div>`

const closing = ({ phrases }: Speaker, hidden: boolean): Html =>
  html`<section id="closing" class="closing"${hidden ? html` hidden` : ''}><p>${phrases.hint.closed}</p><p><b>${phrases.again}</b></p></section>`

/** What the program starts from. No `<` in it, so that nothing in it ends the script. */
const boot = (data: object): Html =>
  html`<script type="application/json" id="boot">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
