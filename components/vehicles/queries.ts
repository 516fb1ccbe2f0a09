import { queryOptions, useQuery } from '@tanstack/react-query'
import { receiveFixes } from '#components/live/positions-store.ts'
import { everyPage } from '#lib/client/every-page.ts'
import type { Vehicle } from '#lib/client/model.ts'
import { team } from '#lib/client/team-client.ts'
import type { FixTuple } from '#lib/contracts/live.ts'

export const vehiclesQuery = queryOptions({
  queryKey: ['vehicles'],
  queryFn: async () => {
    const vehicles = await everyPage((after) =>
      team.GET('/v1/vehicles', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    )
    // Positions normally come by socket; what stands here is where they are until it is open.
    receiveFixes({ fixes: vehicles.flatMap(fixOf), gone: [] })
    return vehicles
  },
})

const fixOf = ({ id, position: p }: Vehicle): FixTuple[] =>
  p ? [[id, p.longitude, p.latitude, p.heading, p.speed, p.altitude, Date.parse(p.createdAt), null, ...clockOf(p)]] : []
const clockOf = ({ clockSays }: { clockSays?: string | undefined }): [number] | [] =>
  clockSays === undefined ? [] : [Date.parse(clockSays)]

const NONE: Vehicle[] = []
export const useVehicles = (): Vehicle[] => useQuery(vehiclesQuery).data ?? NONE
