import { connectionStore, heard } from './connection-store.ts'
import type { Live, LiveEvents } from './live-events.ts'

import { correctClock } from './now.ts'

const PING_MS = 2000

/** Tells the connection store what the socket knows about itself; the answer stops the pings. */
export function followConnection(socket: Live, { onRefused }: Pick<LiveEvents, 'onRefused'>): () => void {
  socket.on('connect', () => {
    heard()
    connectionStore.setState({ phase: 'open' })
    ping(socket)
  })
  socket.on('disconnect', (reason) => {
    connectionStore.setState({ phase: 'closed' })
    // After the server closed it socket.io does not come back by itself; a restart must not need a reload.
    if (reason === 'io server disconnect') socket.connect()
  })
  socket.on('connect_error', (error) => {
    connectionStore.setState({ phase: 'closed' })
    if (error.message === 'unauthorized') onRefused()
  })
  const pings = setInterval(() => ping(socket), PING_MS)
  return () => clearInterval(pings)
}

/** The answer gives latency, the server's clock, and proof that somebody is there. */
function ping(socket: Live): void {
  if (!socket.connected) return
  const sent = Date.now()
  socket.emit('clock', (serverMs) => {
    const roundTripMs = Date.now() - sent
    heard()
    correctClock(serverMs, roundTripMs)
    connectionStore.setState({ latencyMs: roundTripMs })
  })
}
