import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { sessionQuery } from '#components/session/session-query.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { Tablet } from '#lib/contracts/team/tablets.ts'

/** Whose tablet this is. The map and the lists ask the session for team and centre: here the tablet says both. */
export const tabletQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ['tablet'],
    queryFn: async () => {
      const { data, timestamp } = await unwrap(team.GET('/v1/tablet'))
      client.setQueryData(sessionQuery.queryKey, { data: seatOf(data), timestamp })
      return data
    },
  })

/** A tablet sits where a person would; it may do nothing that needs a scope. */
const seatOf = ({ vehicle, team, centre, map }: Tablet) => ({
  user: { id: '', name: vehicle.name, email: '' },
  member: null,
  team: { ...team, locales: [] },
  teams: [],
  centre,
  locale: null,
  scope: [],
  map,
})

/** The vehicle with its seats. */
export const ownVehicleQuery = (id: string) =>
  queryOptions({
    queryKey: ['tablet', 'vehicle', id],
    queryFn: async () => (await unwrap(team.GET('/v1/vehicles/{id}', { params: { path: { id } } }))).data,
  })
