import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { GeocodedPlace } from '#lib/contracts/team/geocode.ts'
import type { LngLat } from '#lib/geo/distance.ts'

export type { GeocodedPlace }

const ROWS = '8'
const MINUTE_MS = 60_000
/** Farther than this from it a house is not where somebody is. */
const AT_M = 250
/** Some ten metres: a pin that trembles asks nothing anew. */
const DIGITS = 4

/** Places by what is typed, the best first. An answer that comes late belongs to its own text, and is not shown with another. */
export const foundPlacesQuery = (text: string) =>
  queryOptions({
    queryKey: ['geocode', 'text', text],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/geocode', { params: { query: { query: text, limit: ROWS } } }))).data,
    staleTime: MINUTE_MS,
    retry: false,
  })

/** The address at a place; null where there is none near. */
export const addressAtQuery = ({ lat, lng }: LngLat) => {
  const [latitude, longitude] = [lat.toFixed(DIGITS), lng.toFixed(DIGITS)]
  return queryOptions({
    queryKey: ['geocode', 'at', latitude, longitude],
    queryFn: async () => {
      const asked = team.GET('/v1/geocode', { params: { query: { latitude, longitude, limit: '3' } } })
      return (await unwrap(asked)).data.find(isAddress) ?? null
    },
    staleTime: 60 * MINUTE_MS,
    retry: false,
  })
}

/** A town some kilometres away is no address. */
const isAddress = ({ kind, distance }: GeocodedPlace) => kind !== 'place' && distance !== null && distance <= AT_M
