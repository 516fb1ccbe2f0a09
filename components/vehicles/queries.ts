import { queryOptions, useQuery } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import type { Vehicle } from '#lib/client/model.ts'
import { team } from '#lib/client/team-client.ts'

export const vehiclesQuery = queryOptions({
  queryKey: ['vehicles'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/vehicles', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
})

const NONE: Vehicle[] = []
export const useVehicles = (): Vehicle[] => useQuery(vehiclesQuery).data ?? NONE
