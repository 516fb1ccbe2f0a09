import { clockTime } from '#lib/time/clock-time.ts'

/** What the socket knows about itself. `lastHeardAt`: when anything last came from the server, by this desk's clock. */
export type Connection = {
  phase: 'connecting' | 'open' | 'closed'
  lastHeardAt: number | null
  latencyMs: number | null
}
export type Pill = { tone: 'live' | 'waiting' | 'stale'; text: string }

/** With a look every second this is on screen within five seconds of the loss. Pings are answered every two. */
export const STALE_AFTER_MS = 4000

/** The truth for the connection pill: an open socket that nobody answers is as stale as a closed one. */
export function pillOf({ phase, lastHeardAt, latencyMs }: Connection, nowMs: number): Pill {
  if (lastHeardAt === null) return { tone: 'waiting', text: phase === 'closed' ? 'reconnecting…' : 'connecting…' }
  if (nowMs - lastHeardAt >= STALE_AFTER_MS) return { tone: 'stale', text: `stale since ${clockTime(lastHeardAt)}` }
  if (phase !== 'open') return { tone: 'waiting', text: 'reconnecting…' }
  return { tone: 'live', text: latencyMs === null ? 'live' : `live · ${latencyMs} ms` }
}
