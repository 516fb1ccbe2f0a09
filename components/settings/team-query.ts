import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { sessionQuery, useSession } from '#components/session/session-query.ts'
import type { Team } from '#lib/client/model.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { onlyIf, see } from './seen.ts'

type Change = Partial<Pick<Team, 'reportForm' | 'emergencyNumber' | 'locale' | 'locales'>> & {
  alerting?: AlertingChange
  geofences?: { [K in keyof Team['geofences']]?: Team['geofences'][K] | null }
  driving?: Partial<Team['driving']>
}
/** What is null is as without a setting. */
export type AlertingChange = { [K in keyof Team['alerting']]?: Team['alerting'][K] | null }

const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['settings', 'team', id],
    queryFn: () => see(team.GET('/v1/teams/{id}', { params: { path: { id } } })),
    staleTime: 0,
  })

/** The team as the settings show it, with its tag. Only inside the frame, where there is a session. */
export const useTeam = () => useQuery(teamQuery(useSession()?.team.id ?? ''))

/** Changes the team as it was seen, and reads it anew whatever came of it. */
export function useTeamChange(etag: string) {
  const client = useQueryClient()
  const id = useSession()?.team.id ?? ''
  return useMutation({
    mutationFn: (body: Change) =>
      unwrap(team.PATCH('/v1/teams/{id}', { params: { path: { id }, header: onlyIf(etag) }, body })),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: teamQuery(id).queryKey }),
        client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ]),
  })
}
