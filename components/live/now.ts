import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'

/** The one tick everything that ages hangs on: milliseconds, by the server's clock once it is known. */
export const nowStore = createStore<{ now: number }>(() => ({ now: Date.now() }))

const TICK_MS = 1000
let offsetMs = 0
let isCorrected = false

/** Starts the tick; call the answer to stop it. */
export function startTicking(): () => void {
  const tick = () => nowStore.setState({ now: serverNow() })
  tick()
  const timer = setInterval(tick, TICK_MS)
  return () => clearInterval(timer)
}

export const serverNow = (): number => Date.now() + offsetMs

/**
 * Learns the server's clock from one answered ping, once per page: a desk whose clock is wrong shows right countdowns.
 * Less than a second of difference is the network's, not the clock's.
 */
export function correctClock(serverMs: number, roundTripMs: number): void {
  if (isCorrected) return
  isCorrected = true
  const difference = serverMs + roundTripMs / 2 - Date.now()
  offsetMs = Math.abs(difference) < 1000 ? 0 : difference
}

const subscribe = (listener: () => void) => nowStore.subscribe(listener)
const read = () => nowStore.getState().now

/** Now, again every second. */
export const useNow = (): number => useSyncExternalStore(subscribe, read, read)
