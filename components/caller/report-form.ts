import type { FormSection } from '#lib/caller/program-words.ts'
import { type CallerMessages, callerTranslate } from '#lib/caller/words.ts'
import { byId } from './boot.ts'

// The program of the public form: it fills in where the phone is. The form works without it.

// safe: the server writes them with the page (server/caller/pages/place-fields.ts)
const messages = JSON.parse(byId('place').dataset.messages ?? '{}') as CallerMessages<FormSection>
const t = callerTranslate(document.documentElement.lang, messages)
const PATIENCE_MS = 30_000

byId('locate').onclick = () => {
  if (!isSecureContext || !navigator.geolocation) return say(t('caller.location.insecure'))
  say(t('caller.location.finding'))
  const options = { enableHighAccuracy: true, maximumAge: 10_000, timeout: PATIENCE_MS }
  navigator.geolocation.getCurrentPosition(found, failed, options)
}
byId('unlocate').onclick = () => {
  fill('', '')
  say('')
  byId('locate').focus()
}

function found({ coords: { latitude, longitude, accuracy } }: GeolocationPosition): void {
  fill(latitude.toFixed(6), longitude.toFixed(6))
  const isKnown = Number.isFinite(accuracy)
  const metres = Math.max(1, Math.round(accuracy))
  say(isKnown ? t('caller.location.added', { metres }) : t('caller.location.addedRoughly'))
}

function failed({ code, PERMISSION_DENIED }: GeolocationPositionError): void {
  say(t(code === PERMISSION_DENIED ? 'caller.location.denied' : 'caller.location.notFound'))
}

function fill(latitude: string, longitude: string): void {
  byId<HTMLInputElement>('latitude').value = latitude
  byId<HTMLInputElement>('longitude').value = longitude
  byId('locate').hidden = latitude !== ''
  byId('unlocate').hidden = latitude === ''
  if (latitude !== '') forgive()
}

/** The place is known now: what was wrong with it is not any more. */
function forgive(): void {
  byId('address').removeAttribute('aria-invalid')
  document.getElementById('place-fault')?.remove()
}

function say(text: string): void {
  byId('location-text').textContent = text
}
