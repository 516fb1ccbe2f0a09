import { byId } from './boot.ts'

// The program of the public form: it fills in where the phone is. The form works without it.

type Words = Record<'finding' | 'located' | 'locatedRoughly' | 'denied' | 'notFound' | 'insecure', string>
// safe: the server writes them with the page (server/caller/pages/place-fields.ts)
const words = JSON.parse(byId('place').dataset.words ?? '{}') as Words
const PATIENCE_MS = 30_000

byId('locate').onclick = () => {
  if (!isSecureContext || !navigator.geolocation) return say(words.insecure)
  say(words.finding)
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
  const metres = new Intl.NumberFormat(document.documentElement.lang).format(Math.max(1, Math.round(accuracy)))
  say(Number.isFinite(accuracy) ? words.located.replace('{n}', metres) : words.locatedRoughly)
}

function failed({ code, PERMISSION_DENIED }: GeolocationPositionError): void {
  say(code === PERMISSION_DENIED ? words.denied : words.notFound)
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
