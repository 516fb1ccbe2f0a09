import type { FormSection } from '#lib/caller/program-words.ts'
import type { CallerTranslate } from '#lib/caller/words.ts'
import { byId } from './boot.ts'

const PATIENCE_MS = 30_000
const FIELDS = ['latitude', 'longitude', 'accuracy'] as const

/** Fills in where the phone is, at one touch, and says how exactly. `onFound`: the place is known now. Returns what says it anew. */
export function openLocate(t: CallerTranslate<FormSection>, onFound: () => void): () => void {
  const say = (text: string) => {
    byId('location-text').textContent = text
  }
  const field = (name: (typeof FIELDS)[number]) => byId<HTMLInputElement>(name)
  function show(): void {
    const isKnown = field('latitude').value !== ''
    byId('locate').hidden = isKnown
    byId('unlocate').hidden = !isKnown
    const metres = Math.max(1, Math.round(Number(field('accuracy').value)))
    const isExact = field('accuracy').value !== ''
    if (!isKnown) say('')
    else say(isExact ? t('caller.location.added', { metres }) : t('caller.location.addedRoughly'))
  }
  function found({ coords: { latitude, longitude, accuracy } }: GeolocationPosition): void {
    field('latitude').value = latitude.toFixed(6)
    field('longitude').value = longitude.toFixed(6)
    field('accuracy').value = Number.isFinite(accuracy) ? accuracy.toFixed(1) : ''
    show()
    onFound()
  }
  byId('locate').onclick = () => {
    if (!isSecureContext || !navigator.geolocation) return say(t('caller.location.insecure'))
    say(t('caller.location.finding'))
    const options = { enableHighAccuracy: true, maximumAge: 10_000, timeout: PATIENCE_MS }
    navigator.geolocation.getCurrentPosition(
      found,
      ({ code, PERMISSION_DENIED }) =>
        say(t(code === PERMISSION_DENIED ? 'caller.location.denied' : 'caller.location.notFound')),
      options,
    )
  }
  byId('unlocate').onclick = () => {
    for (const name of FIELDS) field(name).value = ''
    show()
    byId('locate').focus()
  }
  return show
}
