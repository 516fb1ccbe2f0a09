import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { channelsQuery } from './channels-query.ts'
import type { Ladder } from './ladder.ts'

/** Replaces by what a member is called; what is shown is what the server has kept. */
export function useChange(member: string) {
  const client = useQueryClient()
  const { queryKey } = channelsQuery(member)
  return useMutation({
    mutationFn: (channels: Ladder) => {
      const ask = { params: { path: { id: member } }, body: { channels } }
      return unwrap(team.PUT('/v1/members/{id}/channels', ask))
    },
    onSuccess: ({ data }) => client.setQueryData(queryKey, data),
    onError: () => client.invalidateQueries({ queryKey }),
  })
}
