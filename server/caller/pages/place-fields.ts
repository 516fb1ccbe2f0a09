import { html } from 'hono/html'
import type { FormSection } from '#lib/caller/program-words.ts'
import type { CallerMessages, CallerTranslate } from '#lib/caller/words.ts'
import { faultLine } from './field.ts'
import type { FormValues } from './form-values.ts'
import type { Html } from './page.ts'

/** Where it is: the phone's own location (components/caller/report-form.ts), an address, or both. */
export function placeFields(
  { latitude, longitude, address }: FormValues,
  fault: string | null,
  t: CallerTranslate,
  messages: CallerMessages<FormSection>,
): Html {
  const located = latitude !== '' && longitude !== ''
  return html`<fieldset id="place" data-messages="${JSON.stringify(messages)}"><legend>${t('caller.form.where')}</legend>
<input type="hidden" id="latitude" name="latitude" value="${latitude}"><input type="hidden" id="longitude" name="longitude" value="${longitude}">
<div class="script located"><button type="button" id="locate"${located ? html` hidden` : ''}>${t('caller.form.useLocation')}</button>
<span id="location-text" role="status">${located ? t('caller.location.addedRoughly') : ''}</span>
<button type="button" id="unlocate"${located ? '' : html` hidden`}>${t('caller.form.removeLocation')}</button></div>
<div><label for="address">${t('caller.form.address')}</label>
<input id="address" name="address" autocomplete="street-address" dir="auto" value="${address}"${fault && html` aria-invalid="true" aria-describedby="place-fault"`}>${faultLine('place', fault)}</div>
</fieldset>`
}
