import { html } from 'hono/html'
import type { Phrases } from '#lib/caller/phrases/phrases.ts'
import { faultLine } from './field.ts'
import type { FormValues } from './form-values.ts'

import type { Html } from './page.ts'

/** Where it is: the phone's own location (components/caller/report-form.ts), an address, or both. */
export function placeFields(
  { latitude, longitude, address }: FormValues,
  fault: string | null,
  { form, share }: Phrases,
): Html {
  const located = latitude !== '' && longitude !== ''
  const { denied, notFound, insecure } = share
  const words = JSON.stringify({
    finding: form.finding,
    located: form.located,
    locatedRoughly: form.locatedRoughly,
    denied,
    notFound,
    insecure,
  })
  return html`<fieldset id="place" data-words="${words}"><legend>${form.where}</legend>
<input type="hidden" id="latitude" name="latitude" value="${latitude}"><input type="hidden" id="longitude" name="longitude" value="${longitude}">
<div class="script located"><button type="button" id="locate"${located ? html` hidden` : ''}>${form.useLocation}</button>
<span id="location-text" role="status">${located ? form.locatedRoughly : ''}</span>
<button type="button" id="unlocate"${located ? '' : html` hidden`}>${form.removeLocation}</button></div>
<div><label for="address">${form.address}</label>
<input id="address" name="address" autocomplete="street-address" dir="auto" value="${address}"${fault && html` aria-invalid="true" aria-describedby="place-fault"`}>${faultLine('place', fault)}</div>
</fieldset>`
}
