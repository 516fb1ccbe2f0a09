import { queryOptions } from '@tanstack/react-query'
import type { Alarm, Place } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { PLACE_KINDS } from '#lib/places/kinds.ts'

const A_WHILE_MS = 5 * 60_000

/** What lies in a box (`west,south,east,north`), own and of the map. */
export const boxQuery = (bbox: string) =>
  queryOptions({
    queryKey: ['places', 'box', bbox],
    queryFn: async ({ signal }) =>
      (await unwrap(team.GET('/v1/places', { params: { query: { bbox } }, ...{ signal } }))).data,
    staleTime: A_WHILE_MS,
  })

/** One place by its id; something of the map by what it is and where. */
export const placeQuery = (id: string) =>
  queryOptions({
    queryKey: ['places', 'one', id],
    queryFn: () => (id.startsWith('map_') ? ofMap(id) : own(id)),
    staleTime: A_WHILE_MS,
  })

const own = async (id: string) => (await unwrap(team.GET('/v1/places/{id}', { params: { path: { id } } }))).data

/** `map_fire_station_44.0150000_7.0150000` */
async function ofMap(id: string): Promise<Place> {
  const [, said, lat, lng] = /^map_([a-z_]+)_(-?[\d.]+)_(-?[\d.]+)$/.exec(id) ?? []
  const kind = PLACE_KINDS.find((each) => each === said)
  const query = { near: `${lat},${lng}`, origin: 'map', limit: '1', ...(kind && { kind }) } as const
  const [found] = (await unwrap(team.GET('/v1/places', { params: { query } }))).data
  if (found?.id === id) return found
  throw new Problem(404, { key: 'places.detail.gone' })
}

/** What of an alarm decides about what lies at it: read anew when it is another. */
type Facts = Pick<Alarm, 'id' | 'title' | 'description' | 'location' | 'address' | 'externalId'>
const factsOf = ({ title, description, location, address, externalId }: Facts) =>
  JSON.stringify([title, description, location, address, externalId])

/** The three water points nearest to an alarm. */
export const waterQuery = (alarm: Facts) =>
  queryOptions({
    queryKey: ['places', 'water', alarm.id, JSON.stringify(alarm.location)],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/alarms/{alarm_id}/water', { params: { path: { alarm_id: alarm.id } } }))).data,
    staleTime: A_WHILE_MS,
    enabled: alarm.location !== null,
  })

/** What lies at an alarm, dangers first. */
export const herePlacesQuery = (alarm: Facts) =>
  queryOptions({
    queryKey: ['places', 'here', alarm.id, factsOf(alarm)],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/alarms/{alarm_id}/places', { params: { path: { alarm_id: alarm.id } } }))).data,
    staleTime: A_WHILE_MS,
  })
