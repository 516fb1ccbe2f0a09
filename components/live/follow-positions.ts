import type { PositionsFrame } from '#lib/contracts/live.ts'
import { heard } from './connection-store.ts'
import type { Live } from './live-socket.ts'
import { receiveFixes } from './positions-store.ts'

/** Frames and snapshots say the same; a snapshot only says all of it. */
export function followPositions(socket: Pick<Live, 'on'>): void {
  const take = ({ fixes }: PositionsFrame) => {
    heard()
    receiveFixes(fixes)
  }
  socket.on('positions', take)
  socket.on('snapshot', take)
}
