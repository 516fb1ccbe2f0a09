import { html } from 'hono/html'
import type { CallerWords } from '#lib/caller/words.ts'
import { pinIcon } from './icons.ts'
import type { Html } from './page.ts'

/** Consent to sharing one's place; the program takes it from there (components/caller/draw-sharing.ts). */
export const shareBox = ({ t }: CallerWords, hidden: boolean): Html =>
  html`<section id="share" class="share script" data-share="off" aria-label="${t('caller.share.title')}"${hidden ? html` hidden` : ''}>
${pinIcon()}<div><p id="share-text" role="status"><b>${t('caller.share.title')}</b></p><p id="share-why">${t('caller.share.why')}</p></div>
<button type="button" id="share-start">${t('caller.share.start')}</button><button type="button" id="share-stop" hidden>${t('caller.share.stop')}</button>
</section>`
