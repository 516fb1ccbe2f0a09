import { heard } from './connection-store.ts'
import type { Live } from './live-events.ts'

import { receiveFixes, receiveSnapshot } from './positions-store.ts'

export function followPositions(socket: Pick<Live, 'on'>): void {
  socket.on('positions', (frame) => {
    heard()
    receiveFixes(frame)
  })
  socket.on('snapshot', (frame) => {
    heard()
    receiveSnapshot(frame)
  })
}
