import { serverNow } from '#components/live/now.ts'
import { post } from '../outbox/respond-outbox.ts'
import { keepSharing, type SharingState, sharingStore } from './sharing-store.ts'
import { keepAwake } from './wake-lock.ts'
import { isWorthSending, type Place } from './worth-sending.ts'

const TO_KMH = 3.6
let stop: () => void = () => undefined

/** Sends where this device is, for one alarm, until `stopSharing`; the screen stays awake meanwhile. */
export function startSharing(alarm: string): void {
  stop()
  if (!isSecureContext || !navigator.geolocation) {
    say('insecure', null)
    return
  }
  keepSharing(alarm)
  say('finding', alarm)
  let last: Place | null = null
  const found = ({ coords }: GeolocationPosition) => {
    const now = { lng: coords.longitude, lat: coords.latitude, atMs: serverNow(), headingDeg: coords.heading }
    if (!isWorthSending(last, now, sharingStore.getState().isUnderWay)) return
    last = now
    say('on', alarm)
    void post({ kind: 'fix', alarm, fix: fixOf(coords, now.atMs) })
  }
  const failed = ({ code, PERMISSION_DENIED }: GeolocationPositionError) => {
    if (code === PERMISSION_DENIED) stopSharing('denied')
    else if (!last) say('notFound', alarm)
  }
  const unwatch = watch(found, failed)
  const sleep = keepAwake()
  stop = () => {
    unwatch()
    sleep()
  }
}

/** Ends it on this device; whoever asks for it also says it to the server. */
export function stopSharing(state: SharingState = 'off'): void {
  stop()
  stop = () => undefined
  keepSharing(null)
  say(state, null)
}

const say = (state: SharingState, alarm: string | null) => sharingStore.setState({ state, alarm })

const fixOf = (coords: GeolocationCoordinates, atMs: number) => ({
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
