import type { NewCallerPosition } from '#lib/contracts/caller.ts'
import { ask } from './ask.ts'
import { openConsent } from './consent.ts'

const PAUSE_MS = 5000
const PATIENCE_MS = 15_000
const isDone = (body: object): body is object => !('error' in body)

/** What the page says about sharing. `on`: the server has the place; `accuracy` in metres. */
export type SharingView =
  | { kind: 'off' | 'finding' | 'denied' | 'notFound' | 'insecure' }
  | { kind: 'on'; accuracy: number | null }

/** Sends where this phone is, from consent until it is taken back or the report closes; at most every 5 s. */
export function openSharing(token: string, onChange: (view: SharingView) => void) {
  const path = `/r/${encodeURIComponent(token)}/position`
  const consent = openConsent(token)
  let watch: number | undefined
  let latest: NewCallerPosition | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pushed: Promise<void> = Promise.resolve()

  const found = ({ coords: { latitude, longitude, accuracy } }: GeolocationPosition) => {
    latest = { latitude, longitude, accuracy: Number.isFinite(accuracy) ? accuracy : null }
    if (timer === undefined) pushed = push()
  }
  const failed = ({ code, PERMISSION_DENIED }: GeolocationPositionError) => {
    if (code === PERMISSION_DENIED) halt({ kind: 'denied' })
    else if (!latest) onChange({ kind: 'notFound' })
  }

  async function push(): Promise<void> {
    if (!latest || watch === undefined) return
    const sent = latest
    timer = setTimeout(next, PATIENCE_MS + PAUSE_MS)
    const headers = { 'content-type': 'application/json' }
    const result = await ask(path, { method: 'PUT', headers, body: JSON.stringify(sent) }, PATIENCE_MS, isDone)
    if (watch === undefined) return
    if (result.kind === 'refused') return halt({ kind: 'off' })
    if (result.kind === 'answer') onChange({ kind: 'on', accuracy: sent.accuracy })
    clearTimeout(timer)
    timer = setTimeout(next, Math.max(PAUSE_MS, result.kind === 'later' ? result.afterMs : 0))
    if (result.kind === 'answer' && latest === sent) latest = undefined
  }
  function next(): void {
    timer = undefined
    pushed = push()
  }
  /** Ends it on this phone; the server is told by `withdraw`, or has ended it itself. */
  function halt(view: SharingView): void {
    if (watch !== undefined) navigator.geolocation.clearWatch(watch)
    clearTimeout(timer)
    watch = timer = latest = undefined
    consent.set(null)
    onChange(view)
  }
  function look(): void {
    if (watch !== undefined) navigator.geolocation.clearWatch(watch)
    watch = navigator.geolocation.watchPosition(found, failed, {
      enableHighAccuracy: true,
      maximumAge: 5000,
      timeout: 30_000,
    })
  }
  async function withdraw(): Promise<void> {
    const result = await ask(path, { method: 'DELETE' }, PATIENCE_MS, isDone)
    if (consent.get() !== 'withdrawn') return // given anew meanwhile
    if (result.kind === 'later') setTimeout(withdraw, PAUSE_MS)
    else consent.set(null)
  }

  const start = () => {
    if (!isSecureContext || !navigator.geolocation) return onChange({ kind: 'insecure' })
    consent.set('given')
    onChange({ kind: 'finding' })
    look()
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && watch !== undefined) look() // phones forget the watch while they sleep
  })
  return {
    start,
    stop() {
      halt({ kind: 'off' })
      consent.set('withdrawn')
      void pushed.then(withdraw) // else a place still on its way would be shared anew
    },
    /** The report is closed: the server has ended it. */
    ended: () => halt({ kind: 'off' }),
    /** After a reload, as it was before. */
    resume() {
      if (consent.get() === 'given') start()
      if (consent.get() === 'withdrawn') void withdraw()
    },
    /** Whether this page decides what is said about it: it shares, or the server may not know yet that it stopped. */
    isOurs: () => consent.get() !== null,
  }
}
