import { io } from 'socket.io-client'
import { enteredCentre } from '#lib/client/centre.ts'
import { LIVE_NAMESPACE } from '#lib/contracts/live.ts'
import { followActivity } from './follow-activity.ts'
import { followConnection } from './follow-connection.ts'
import { followPositions } from './follow-positions.ts'
import type { Live, LiveEvents } from './live-events.ts'

/** Opens the one socket of this page; call the answer to close it. */
export function openLiveSocket(events: LiveEvents): () => void {
  const auth = { centre: enteredCentre() }
  const socket: Live = io(LIVE_NAMESPACE, { auth, reconnectionDelay: 300, reconnectionDelayMax: 3000 })
  const catchUp = followActivity(socket, events)
  followPositions(socket)
  const stopPings = followConnection(socket, events)
  const wake = () => {
    if (document.visibilityState !== 'visible') return
    if (socket.connected) catchUp()
    else socket.connect()
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  return () => {
    stopPings()
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('online', wake)
    socket.disconnect()
  }
}
