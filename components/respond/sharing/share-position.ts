import { serverNow } from '#components/live/now.ts'
import { post } from '../outbox/respond-outbox.ts'
import { keepSharing, type SharingState, sharingStore } from './sharing-store.ts'
import { keepAwake } from './wake-lock.ts'
import { fixOf, watchPlace } from './watch-place.ts'
import { isWorthSending, type Place } from './worth-sending.ts'

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
  const unwatch = watchPlace({
    found: (coords) => {
      const now = { lng: coords.longitude, lat: coords.latitude, atMs: serverNow(), headingDeg: coords.heading }
      if (!isWorthSending(last, now, sharingStore.getState().isUnderWay)) return
      last = now
      say('on', alarm)
      void post({ kind: 'fix', alarm, fix: fixOf(coords, now.atMs) })
    },
    failed: (why) => {
      if (why === 'denied') stopSharing('denied')
      else if (!last) say('notFound', alarm)
    },
  })
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
