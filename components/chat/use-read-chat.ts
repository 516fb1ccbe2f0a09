import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { chatKey } from './chat-query.ts'

/** While the chat is open, what comes is read. */
export function useReadChat(alarm: string, newest: string | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!newest || document.visibilityState !== 'visible') return
    const ask = { params: { path: { alarm_id: alarm } }, body: { message: newest } }
    unwrap(team.PUT('/v1/alarms/{alarm_id}/messages/read', ask))
      .then(() => client.invalidateQueries({ queryKey: chatKey(alarm) }))
      .catch(() => undefined) // said again with the next message
  }, [client, alarm, newest])
}
