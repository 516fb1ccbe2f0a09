import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Beneath `vehicles`: an entry about a vehicle reads it anew. */
export const devicesQuery = (vehicle: string) =>
  queryOptions({
    queryKey: ['vehicles', 'devices', vehicle],
    queryFn: () =>
      everyPage((after) =>
        team.GET('/v1/vehicles/{vehicle_id}/devices', {
          params: { path: { vehicle_id: vehicle }, query: { limit: '100', sort: 'asc', ...(after && { after }) } },
        }),
      ),
  })

/** Six digits for one tablet, good once. */
export const makeCode = async (vehicle: string) =>
  (await unwrap(team.POST('/v1/vehicles/{id}/pairings', { params: { path: { id: vehicle } } }))).data

export const unpairDevice = (vehicle: string, id: string) =>
  unwrap(team.DELETE('/v1/vehicles/{vehicle_id}/devices/{id}', { params: { path: { vehicle_id: vehicle, id } } }))
