import type { Words } from '#lib/words/words.ts'

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
export function pillOf({ phase, lastHeardAt, latencyMs }: Connection, nowMs: number, { t, format }: Words): Pill {
  if (lastHeardAt === null) return { tone: 'waiting', text: t(`live.connection.${OPENING[phase]}`) }
  if (nowMs - lastHeardAt >= STALE_AFTER_MS)
    return { tone: 'stale', text: t('live.connection.staleSince', { time: format.clock(lastHeardAt) }) }
  if (phase !== 'open') return { tone: 'waiting', text: t('live.connection.reconnecting') }
  if (latencyMs === null) return { tone: 'live', text: t('live.connection.live') }
  return { tone: 'live', text: t('live.connection.liveWithLatency', { ms: latencyMs }) }
}

const OPENING = { connecting: 'connecting', open: 'connecting', closed: 'reconnecting' } as const
