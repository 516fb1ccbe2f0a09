import { html } from 'hono/html'
import type { Speaker } from '#lib/caller/speaker.ts'
import { pinIcon } from './icons.ts'
import type { Html } from './page.ts'

/** Consent to sharing one's place; the program takes it from there (components/caller/draw-sharing.ts). */
export const shareBox = ({ phrases: { share } }: Speaker, hidden: boolean): Html =>
  html`<section id="share" class="share script" data-share="off" aria-label="${share.title}"${hidden ? html` hidden` : ''}>
${pinIcon()}<div><p id="share-text" role="status"><b>${share.title}</b></p><p id="share-why">${share.why}</p></div>
<button type="button" id="share-start">${share.start}</button><button type="button" id="share-stop" hidden>${share.stop}</button>
</section>`
