import { html } from 'hono/html'
import type { CallerWords } from '#lib/caller/words.ts'
import { cameraIcon } from './icons.ts'
import type { Html } from './page.ts'

/** The longest text that is taken. */
const MAX_TEXT = 10_000

type Composer = { token: string; sentId: string; text: string; trouble: string | null; hidden: boolean }

/** Where the citizen writes and chooses photos: two forms that also work by themselves. */
export const composer = ({ token, sentId, text, trouble, hidden }: Composer, { t }: CallerWords): Html =>
  html`<footer id="composer"${hidden ? html` hidden` : ''}>
<p id="connection" class="notice" role="status"></p>
<p id="trouble" class="notice bad" role="alert">${trouble}</p>
<div class="composer">
<form id="photo-form" method="post" action="/r/${token}/photos" enctype="multipart/form-data">
<input type="hidden" name="sentId" value="${sentId}-photos">
<label class="add-photos">${cameraIcon()}<span class="unseen">${t('caller.composer.addPhotos')}</span><input type="file" name="files" accept="image/*" multiple required></label>
<noscript><button>${t('caller.composer.sendPhotos')}</button></noscript>
</form>
<form id="text-form" class="writing" method="post" action="/r/${token}/messages">
<input type="hidden" name="sentId" value="${sentId}">
<label class="unseen" for="text">${t('caller.composer.label')}</label>
<textarea id="text" name="text" rows="1" maxlength="${MAX_TEXT}" placeholder="${t('caller.composer.placeholder')}" dir="auto" required>${text}</textarea>
<button class="send">${t('caller.composer.send')}</button>
</form>
</div>
</footer>`
