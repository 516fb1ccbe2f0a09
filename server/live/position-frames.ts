import type { PositionsFrame } from '#lib/contracts/live.ts'
import type { LatestPositions } from './latest-positions.ts'

type Listener = (room: string, frame: PositionsFrame) => void
const FRAME_MS = 200

/** Every 200 ms, one frame per room in which something moved or went, for the sockets and the event streams alike. */
export function openPositionFrames(positions: LatestPositions, everyMs = FRAME_MS) {
  const listeners = new Set<Listener>()
  const timer = setInterval(() => {
    for (const [room, frame] of positions.takeChanged()) for (const listener of listeners) listener(room, frame)
  }, everyMs)
  return {
    subscribe(listener: Listener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => clearInterval(timer),
  }
}
export type PositionFrames = ReturnType<typeof openPositionFrames>
