import { html } from 'hono/html'
import type { CallerTranslate } from '#lib/caller/words.ts'
import { faultLine, wrongMarks } from './field.ts'
import type { FormValues } from './form-values.ts'
import { pinIcon } from './icons.ts'
import type { Html } from './page.ts'

/** Where it is: the phone's own location at one touch (components/caller/locate.ts), an address, or both. */
export function placeFields(
  { latitude, longitude, accuracy, address }: FormValues,
  isWrong: boolean,
  t: CallerTranslate,
): Html {
  const located = latitude !== '' && longitude !== ''
  return html`<fieldset id="place"><legend>${t('caller.form.where')}</legend>
${faultLine('place', isWrong, t)}
<input type="hidden" id="latitude" name="latitude" value="${latitude}"><input type="hidden" id="longitude" name="longitude" value="${longitude}"><input type="hidden" id="accuracy" name="accuracy" value="${accuracy}">
<div class="script located"><button type="button" id="locate"${located ? html` hidden` : ''}>${pinIcon()}${t('caller.form.useLocation')}</button>
<span id="location-text" role="status">${located ? locatedText(Number(accuracy), t) : ''}</span>
<button type="button" id="unlocate"${located ? '' : html` hidden`}>${t('caller.form.removeLocation')}</button></div>
<div><label for="address">${t('caller.form.address')}</label>
<input id="address" name="address" autocomplete="street-address" maxlength="1000" dir="auto" value="${address}" aria-describedby="place-fault"${wrongMarks(isWrong, true)}></div>
</fieldset>`
}

const locatedText = (metres: number, t: CallerTranslate) =>
  metres >= 1 ? t('caller.location.added', { metres: Math.round(metres) }) : t('caller.location.addedRoughly')
