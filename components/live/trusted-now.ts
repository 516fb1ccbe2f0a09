import { STALE_AFTER_MS } from './connection-state.ts'
import { connectionStore } from './connection-store.ts'
import { nowStore, useNow } from './now.ts'

/**
 * Now, as far as this desk knows what has happened: while the connection is stale it stands still where that was. Whoever
 * is late, or lost, by what we have not heard may long be there. Milliseconds, by the server's clock.
 */
export function trustedNow(): number {
  const { lastHeardAt } = connectionStore.getState()
  const { now } = nowStore.getState()
  const silentMs = lastHeardAt === null ? 0 : Date.now() - lastHeardAt
  return silentMs < STALE_AFTER_MS ? now : now - silentMs
}

/** The same, again every second. */
export function useTrustedNow(): number {
  useNow()
  return trustedNow()
}
