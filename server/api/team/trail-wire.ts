import type { z } from 'zod'
import { type getTrail, LONGEST_TRAIL, type TrailFeature } from '#lib/contracts/team/positions.ts'
import type { Trail, TrailPlace, TrailRequest } from '#server/domain/vehicles/index.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { refused } from './problem.ts'

const HOUR_MS = 60 * 60 * 1000

/** Which part of the trail is asked for; the last hour unless said otherwise. @throws TeamProblem 400 */
export function trailRequest(query: z.output<typeof getTrail.query>, now: Date): TrailRequest {
  const to = query.to ? new Date(query.to) : now
  const from = query.from ? new Date(query.from) : new Date(to.getTime() - HOUR_MS)
  if (to < from) throw refused('to', 'is before from')
  const after = query.after === undefined ? undefined : placeFromWire(query.after)
  return { from, to, after, limit: query.limit ?? LONGEST_TRAIL }
}

function placeFromWire(cursor: string): TrailPlace {
  const [, at, skip] = fromCursor(cursor)?.match(/^(-?\d{1,15})\+(\d{1,9})$/) ?? []
  if (at === undefined) throw refused('after', 'is not a cursor of a trail')
  return { at: new Date(Number(at)), skip: Number(skip) }
}

export const cursorToWire = ({ after }: Trail) => ({
  after: after && toCursor(`${after.at.getTime()}+${after.skip}`),
})

/** A line needs two places; one fix is a point, none is nowhere (RFC 7946, 3.1.4 and 3.2). */
export function featureToWire({ id, name }: { id: string; name: string }, trail: Trail): TrailFeature {
  const coordinates = trail.fixes.map(({ lng, lat }) => [lng, lat])
  const [first] = coordinates
  const line = { type: 'LineString' as const, coordinates }
  const geometry = coordinates.length > 1 ? line : first ? { type: 'Point' as const, coordinates: first } : null
  const coordTimes = trail.fixes.map(({ at }) => at.toISOString())
  return { type: 'Feature', id, geometry, properties: { name, coordTimes, cursor: cursorToWire(trail) } }
}
