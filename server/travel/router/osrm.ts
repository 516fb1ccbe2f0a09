import { z } from 'zod'
import type { Place } from '#server/domain/place.ts'
import type { Leg, RouterKind } from './router-kind.ts'

const Figure = z.number().min(0).nullable()
/** What OSRM answers to `table`: a row for each source, null where there is no way. */
const Table = z.object({
  code: z.literal('Ok'),
  durations: z.array(z.array(Figure)),
  distances: z.array(z.array(Figure)),
})
const Route = z.object({
  code: z.literal('Ok'),
  routes: z.array(z.object({ geometry: z.object({ coordinates: z.array(z.tuple([z.number(), z.number()])) }) })).min(1),
})

/** `max-table-size` is 100 where nobody has set it, the target with them. */
const AT_ONCE = 99

/** `…/table/v1/{profile}` and `…/route/v1/{profile}`; the profile is `driving` where the setting does not name one. */
export const OSRM: RouterKind = {
  isPath: (path) => /\/(table|route)\/v1(\/|$)/.test(path),
  atOnce: AT_ONCE,
  table: (url, target, sources) => {
    const places = [...sources, target].map(text).join(';')
    const numbers = sources.map((_, i) => i).join(';')
    const query = { sources: numbers, destinations: `${sources.length}`, annotations: 'duration,distance' }
    return { url: addressOf(url, 'table', places, query) }
  },
  legs: (answer) => {
    const { success, data } = Table.safeParse(answer)
    return success ? data.durations.map(([seconds], i) => legOf(seconds, data.distances[i]?.[0])) : undefined
  },
  route: (url, source, target) => {
    const query = { overview: 'full', geometries: 'geojson' }
    return { url: addressOf(url, 'route', [source, target].map(text).join(';'), query) }
  },
  line: (answer) => Route.safeParse(answer).data?.routes[0]?.geometry.coordinates,
}

const legOf = (seconds: number | null | undefined, metres: number | null | undefined): Leg | null =>
  seconds == null || metres == null ? null : { seconds, metres }

const text = ({ lng, lat }: Place) => `${lng.toFixed(6)},${lat.toFixed(6)}`

/** What stands in the setting's own query, such as a key, goes along. */
function addressOf(url: string, service: 'table' | 'route', places: string, query: Record<string, string>): URL {
  const address = new URL(url)
  const [, before = '', profile = 'driving'] =
    /^(.*?)(?:\/(?:table|route)\/v1(?:\/([^/]+))?)?\/*$/.exec(address.pathname) ?? []
  address.pathname = `${before}/${service}/v1/${profile}/${places}`
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}
