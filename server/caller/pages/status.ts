import { html } from 'hono/html'
import { STEPS, statusView } from '#lib/caller/status-view.ts'
import type { CallerTranslate, CallerWords } from '#lib/caller/words.ts'
import type { CallerState } from '#lib/contracts/caller.ts'
import { statusIcon } from './icons.ts'
import type { Html } from './page.ts'

/** How far help has come: a sentence with icon and colour, and four steps. The program changes it (components/caller/draw-status.ts). */
export function status(state: CallerState, words: CallerWords): Html {
  const { tone, icon, title, hint, reached } = statusView(state, words)
  return html`<div id="status" class="status" data-tone="${tone}">
<div class="sentence" role="status">${statusIcon(icon)}<div><h1 id="status-title">${title}</h1><p id="status-hint">${hint}</p></div></div>
<div id="progress" class="progress"${reached === null ? html` hidden` : ''} data-reached="${reached ?? 0}">
<div class="bars" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
<ol aria-label="${words.t('caller.steps.label')}">${STEPS.map((step, i) => stepItem(step, i < (reached ?? 0), words.t))}</ol>
</div></div>`
}

const stepItem = (step: (typeof STEPS)[number], done: boolean, t: CallerTranslate): Html =>
  html`<li><span class="tick" aria-hidden="true">✓ </span>${t(`caller.steps.${step}`)}<span class="unseen done"${done ? '' : html` hidden`}> (${t('caller.steps.done')})</span></li>`
