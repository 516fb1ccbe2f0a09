import { z } from 'zod'
import type { Place } from '#server/domain/place.ts'
import { decodeLine } from './decode-line.ts'
import type { RouterKind } from './router-kind.ts'

/** What Valhalla answers to `sources_to_targets`: a row for each source; kilometres, and null where there is no way. */
const Matrix = z.object({
  sources_to_targets: z.array(
    z.array(z.object({ time: z.number().min(0).nullable(), distance: z.number().min(0).nullable() })),
  ),
})
const Route = z.object({ trip: z.object({ legs: z.array(z.object({ shape: z.string() })).min(1) }) })

const COSTING = 'auto'
const DIGITS = 6
/** `max_matrix_location_pairs` is 2,500 where nobody has set it, and a country's server allows less. */
const AT_ONCE = 500

/** `…/sources_to_targets` and `…/route`, in kilometres. */
export const VALHALLA: RouterKind = {
  isPath: (path) => /\/(sources_to_targets|route)\/*$/.test(path),
  atOnce: AT_ONCE,
  table: (url, target, sources) => ({
    url: addressOf(url, 'sources_to_targets'),
    body: { sources: sources.map(spot), targets: [spot(target)], costing: COSTING, units: 'kilometers' },
  }),
  legs: (answer) =>
    Matrix.safeParse(answer).data?.sources_to_targets.map(([leg]) =>
      leg?.time == null || leg.distance === null ? null : { seconds: leg.time, metres: leg.distance * 1000 },
    ),
  route: (url, source, target) => ({
    url: addressOf(url, 'route'),
    body: { locations: [spot(source), spot(target)], costing: COSTING, directions_type: 'none' },
  }),
  line: (answer) => Route.safeParse(answer).data?.trip.legs.flatMap(({ shape }) => decodeLine(shape, DIGITS)),
}

const spot = ({ lng, lat }: Place) => ({ lat, lon: lng })

/** What stands in the setting's own query, such as a key, goes along. */
function addressOf(url: string, action: string): URL {
  const address = new URL(url)
  address.pathname = `${address.pathname.replace(/(\/(sources_to_targets|route))?\/*$/, '')}/${action}`
  return address
}
