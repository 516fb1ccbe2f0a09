import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { keyOf, useOpenAlarms } from '#components/alarms/queries.ts'
import type { Route, VehicleSuggestion } from '#lib/client/model.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { LngLat } from '#lib/geo/distance.ts'

/** Between two looks, what is left of a way is known from the fixes. */
const ROUTES_AGAIN_MS = 10_000
const SUGGESTED_AGAIN_MS = 5000

/** The ways of all vehicles that are under way; `who` says which these are, so that they are read anew when one sets out. */
const routesQuery = (who: string) =>
  queryOptions({
    queryKey: ['routes', who],
    queryFn: async () => (await unwrap(team.GET('/v1/routes'))).data,
    refetchInterval: ROUTES_AGAIN_MS,
    placeholderData: keepPreviousData,
    enabled: who !== '',
  })

const NONE: ReadonlyMap<string, Route> = new Map()
/** The way of each vehicle that is under way, by its id; nothing while that is not known. */
export function useRoutes(): ReadonlyMap<string, Route> {
  const under = useOpenAlarms().flatMap(({ id, vehicles = [] }) =>
    vehicles.flatMap((vehicle) => (vehicle.assignment.status === 'en_route' ? [`${vehicle.id}>${id}`] : [])),
  )
  return useQuery({ ...routesQuery(under.toSorted().join(' ')), select: byVehicle }).data ?? NONE
}

const byVehicle = (routes: Route[]): ReadonlyMap<string, Route> =>
  new Map(routes.map((route) => [route.vehicle.id, route]))

/** How soon each free vehicle is at an alarm. `who` says which are free, so that it is read anew when that changes. */
export const suggestionsQuery = (alarm: string, who: string) =>
  queryOptions({
    queryKey: [...keyOf(alarm), 'suggestions', who],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/alarms/{alarm_id}/suggestions', { params: { path: { alarm_id: alarm } } }))).data,
    refetchInterval: SUGGESTED_AGAIN_MS,
    staleTime: SUGGESTED_AGAIN_MS,
    // What was known of this alarm while others were free; never what is known of another.
    placeholderData: (before, query) => (query?.queryKey[2] === alarm ? before : undefined),
    select: suggestedByVehicle,
  })

const suggestedByVehicle = (rows: VehicleSuggestion[]) => new Map(rows.map((row) => [row.vehicle.id, row]))

/** The way that a vehicle would take to an alarm. */
export const wayQuery = (alarm: string, vehicle: string) =>
  queryOptions({
    queryKey: ['routes', 'of', alarm, vehicle],
    queryFn: async () => {
      const params = { path: { alarm_id: alarm }, query: { vehicle } }
      return (await unwrap(team.GET('/v1/alarms/{alarm_id}/routes', { params }))).data[0] ?? null
    },
    staleTime: SUGGESTED_AGAIN_MS,
  })

/** How far one gets from a place in five, ten and fifteen minutes. */
export const reachQuery = ({ lng, lat }: LngLat) =>
  queryOptions({
    queryKey: ['reach', lng, lat],
    queryFn: async () => {
      const query = { latitude: `${lat}`, longitude: `${lng}`, minutes: '5,10,15' }
      return (await unwrap(team.GET('/v1/reach', { params: { query } }))).data.features
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
