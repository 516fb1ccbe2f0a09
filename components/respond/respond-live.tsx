import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refreshAlarm } from '#components/alarms/queries.ts'
import { chatKey } from '#components/chat/chat-query.ts'
import { coalesce } from '#components/live/coalesce.ts'
import { openLiveSocket } from '#components/live/live-socket.ts'
import { startTicking } from '#components/live/now.ts'
import type { Entry } from '#lib/contracts/live.ts'
import { crewKey } from './alarm/crew-query.ts'
import { sendNow } from './outbox/respond-outbox.ts'

/** `whose`: what says who sits here. The page's one line to the server, and its one clock. Draws nothing. */
export function RespondLive({ whose }: { whose: 'session' | 'tablet' }) {
  const client = useQueryClient()
  useEffect(() => startTicking(), [])
  useEffect(() => {
    const apply = applier(client)
    return openLiveSocket({
      onEntry: (entry) => {
        apply(entry)
        sendNow()
      },
      // A tablet has no session to read: what stands there is the tablet's.
      onReset: () =>
        void client.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== 'session' || whose === of }),
      onRefused: () => void client.invalidateQueries({ queryKey: [whose] }),
    })
  }, [client, whose])
  return null
}

/** Hundreds of phones hear of each answer: each of them reads the alarm no oftener. */
const PAUSE_MS = 2000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const OF_A_CHAT = new Set(['ALARM_MESSAGE', 'ALARM_ERASE', 'ALARM_READ'])

/** Who can come, and whom vehicles need. */
const OF_STRENGTH = /^(AVAILABILITY|MEMBER|ROLE|VEHICLE|READINESS)_/

/** Reads anew what an entry of the log has made old. */
function applier(client: QueryClient): (entry: Entry) => void {
  const report = (error: unknown) => console.warn('A change could not be read; it is read with the next one.', error)
  const readAlarm = coalesce(async (id) => {
    const read = refreshAlarm(client, id).then(() => client.invalidateQueries({ queryKey: crewKey(id) }))
    await Promise.all([read, pause(PAUSE_MS)])
  }, report)
  const readChat = coalesce((id) => client.invalidateQueries({ queryKey: chatKey(id) }), report)
  const readList = coalesce((list) => client.invalidateQueries({ queryKey: [list] }), report)
  return ({ action, alarm }) => {
    if (action.startsWith('ALERT_')) return // whom else it has called is the desk's
    if (alarm !== null) return OF_A_CHAT.has(action) ? readChat(alarm) : readAlarm(alarm)
    if (OF_STRENGTH.test(action)) for (const list of ['respond', 'strength']) readList(list)
    if (action.startsWith('VEHICLE_')) readList('vehicles')
    if (action.startsWith('PLACE_')) readList('places')
  }
}
