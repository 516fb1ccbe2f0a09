import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { chatKey } from './chat-query.ts'

/** Takes the words of a message away, for everybody. */
export function useErase(alarm: string, id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(team.DELETE('/v1/alarms/{alarm_id}/messages/{id}', { params: { path: { alarm_id: alarm, id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: chatKey(alarm) }),
  })
}
