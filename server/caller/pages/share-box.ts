import { html } from 'hono/html'
import type { CallerWords } from '#lib/caller/words.ts'
import { pinIcon } from './icons.ts'
import type { Html } from './page.ts'

/**
 * Consent to sharing one's place; the program takes it from there (components/caller/draw-sharing.ts). One line that opens:
 * once there is a chat, that has the room.
 */
export const shareBox = ({ t }: CallerWords, hidden: boolean, isOpen: boolean): Html =>
  html`<section id="share" class="share script" data-share="off" aria-label="${t('caller.share.title')}"${hidden ? html` hidden` : ''}>
<details id="share-offer"${isOpen ? html` open` : ''}><summary>${pinIcon()}<span id="share-text" role="status"><b>${t('caller.share.title')}</b></span></summary>
<p id="share-why">${t('caller.share.why')}</p><button type="button" id="share-start">${t('caller.share.start')}</button></details>
<button type="button" id="share-stop" hidden>${t('caller.share.stop')}</button>
</section>`
