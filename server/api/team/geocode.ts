import type { z } from 'zod'
import { type GeocodedPlace, geocode } from '#lib/contracts/team/geocode.ts'
import { distanceM } from '#lib/geo/distance.ts'
import type { Place } from '#server/domain/place.ts'
import type { FoundPlace } from '#server/domain/place-search.ts'
import { SearchAway } from '#server/domain/place-search.ts'
import { teamById } from '#server/domain/teams/index.ts'
import type { TeamCall } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { refused, TeamProblem } from './problem.ts'

const ROWS = 8
type Query = z.output<NonNullable<(typeof geocode)['query']>>

export function geocodeRoutes(on: On): void {
  on(geocode, {
    run: async (call) => {
      const spot = spotOf(call.query)
      const { from, rows } = await (spot ? at(call, spot, call.query) : byText(call, call.query)).catch(orUnavailable)
      return page({ rows, count: rows.length, before: null, after: null }, toWire(from))
    },
  })
}

type Answer = { from: Place | null; rows: FoundPlace[] }

const at = async ({ rt }: TeamCall, spot: Place, { limit = ROWS }: Query): Promise<Answer> => ({
  from: spot,
  rows: await rt.places.at(spot, limit),
})

async function byText({ rt, ctx }: TeamCall, { query = '', near, limit = ROWS }: Query): Promise<Answer> {
  const { location: home, address } = await teamById(ctx.db, ctx.teamId)
  const from = near ?? home
  const country = address?.country?.toUpperCase() ?? null
  return { from, rows: await rt.places.byText({ text: query, near: from, home, country, limit }) }
}

/** @throws TeamProblem 400 where it is not said what to look for, or twice */
function spotOf({ query, latitude, longitude, near }: Query): Place | undefined {
  const isSpot = latitude !== undefined || longitude !== undefined
  if (query === undefined && !isSpot) throw refused('query', 'is required, or latitude and longitude')
  if (!isSpot) {
    if (query?.trim() === '') throw refused('query', 'must not be empty')
    return undefined
  }
  if (query !== undefined) throw refused('query', 'must not be given with latitude and longitude')
  if (near !== undefined) throw refused('near', 'belongs to a query')
  if (latitude === undefined) throw refused('latitude', 'is required with longitude')
  if (longitude === undefined) throw refused('longitude', 'is required with latitude')
  return { lat: latitude, lng: longitude }
}

function orUnavailable(error: unknown): never {
  throw error instanceof SearchAway ? new TeamProblem(503, error.message) : error
}

const toWire =
  (from: Place | null) =>
  ({ location, ...place }: FoundPlace): GeocodedPlace => ({
    label: place.label,
    kind: place.kind,
    latitude: location.lat,
    longitude: location.lng,
    address: place.address,
    source: place.source,
    distance: from && Math.round(distanceM(from, location)),
  })
