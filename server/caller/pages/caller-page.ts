import { html, raw } from 'hono/html'
import { callerWordsIn, messagesOf } from '#lib/caller/compile-messages.ts'
import { type LanguageCode, languageFor } from '#lib/caller/languages.ts'
import { PAGE_SECTIONS } from '#lib/caller/program-words.ts'
import { statusView } from '#lib/caller/status-view.ts'
import type { CallerWords } from '#lib/caller/words.ts'
import type { CallerProblem, CallerState } from '#lib/contracts/caller.ts'
import { callerAssets } from '../assets.ts'
import { composer } from './composer.ts'
import { emergencyCall, telOf } from './emergency-call.ts'
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
  /** Which number to call first. */
  emergencyNumber: string
  /** For the forms of a page without JavaScript; each page has another. */
  sentId: string
  /** Why what was just sent by such a form was refused, and the text that was in it. */
  refused: { problem: CallerProblem; text: string } | null
}

/** The caller's page: how far help has come, the chat, and what may be sent. */
export function callerPage(input: CallerPage): Html {
  const { state, token, language, languages, emergencyNumber, sentId, refused } = input
  const words = callerWordsIn(language)
  const hidden = state.readOnly
  const trouble = refused && words.t(`caller.problem.${refused.problem}`)
  const body = html`${iconSheet()}${head(state, words, emergencyNumber)}
<main>
${about(state, words, languageChoice(language, languages))}
${chat(state, words)}
${closing(words, emergencyNumber, !hidden)}
${shareBox(words, hidden, state.messages.length === 0)}
</main>
${composer({ token, sentId, text: refused?.text ?? '', trouble, hidden }, words)}
${messageTemplates(words)}${boot({ token, tag: languageFor(language).tag, messages: messagesOf(language, PAGE_SECTIONS), state })}`
  const frame = { script: callerAssets().caller.path, classes: state.training ? 'training' : '' }
  return page(language, statusView(state, words).title, body, frame)
}

/** It stays in view while the chat moves below it, so nothing is in it that is read once. */
const head = (state: CallerState, words: CallerWords, number: string): Html =>
  html`<header class="head">${state.training ? html`<p class="drill"><b>${words.t('caller.page.training')}</b> ${words.t('caller.page.drill')}</p>` : ''}${emergencyCall(number, words.t)}
${status(state, words)}</header>`

const about = (state: CallerState, { t }: CallerWords, languages: Html | ''): Html =>
  html`<div class="top"><p>${t('caller.page.yourReport')} · <bdi>${state.place ?? state.category}</bdi></p>${languages}</div>`

const chat = (state: CallerState, words: CallerWords): Html =>
  html`<div id="chat" class="chat" role="log" aria-label="${words.t('caller.page.chat')}">
${firstMessage(state.category, state.description, state.createdAt, words)}
${state.messages.map((one) => message(one, words))}
</div>
<div id="waiting" class="chat" aria-live="polite"></div>`

const closing = ({ t }: CallerWords, number: string, hidden: boolean): Html =>
  html`<section id="closing" class="closing"${hidden ? html` hidden` : ''}><p>${t('caller.hint.closed')}</p><p><a href="${telOf(number)}"><b>${t('caller.danger.again', { number })}</b></a></p></section>`

/** What the program starts from. No `<` in it, so that nothing in it ends the script. */
const boot = (data: object): Html =>
  html`<script type="application/json" id="boot">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
