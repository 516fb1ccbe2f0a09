import type { SentFix } from '../outbox/respond-item.ts'
import type { SharingState } from './sharing-store.ts'

const TO_KMH = 3.6
type Failure = Extract<SharingState, 'denied' | 'notFound' | 'insecure'>
type Heard = { found: (coords: GeolocationCoordinates) => void; failed: (why: Failure) => void }

/** Tells where this device is, each time it knows, until the answer is called. */
export function watchPlace({ found, failed }: Heard): () => void {
  if (!isSecureContext || !navigator.geolocation) {
    failed('insecure')
    return () => undefined
  }
  const lost = ({ code, PERMISSION_DENIED }: GeolocationPositionError) =>
    failed(code === PERMISSION_DENIED ? 'denied' : 'notFound')
  return watch(({ coords }) => found(coords), lost)
}

/** As the server takes it: km/h, degrees clockwise from north. */
export const fixOf = (coords: GeolocationCoordinates, atMs: number): SentFix => ({
  latitude: coords.latitude,
  longitude: coords.longitude,
  altitude: coords.altitude,
  speed: coords.speed === null ? null : coords.speed * TO_KMH,
  heading: Number.isFinite(coords.heading) ? coords.heading : null, // NaN while standing still
  recordedAt: new Date(atMs).toISOString(),
})

/** Phones forget a watch while they sleep: it is begun anew when the page is seen again. */
function watch(found: PositionCallback, failed: PositionErrorCallback): () => void {
  const options = { enableHighAccuracy: true, maximumAge: 1000, timeout: 30_000 }
  const begin = () => navigator.geolocation.watchPosition(found, failed, options)
  let id = begin()
  const again = () => {
    if (document.visibilityState !== 'visible') return
    navigator.geolocation.clearWatch(id)
    id = begin()
  }
  document.addEventListener('visibilitychange', again)
  return () => {
    document.removeEventListener('visibilitychange', again)
    navigator.geolocation.clearWatch(id)
  }
}
