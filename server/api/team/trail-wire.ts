import type { z } from 'zod'
import { type getTrail, LONGEST_TRAIL, type TrailFeature } from '#lib/contracts/team/positions.ts'
import { cutLineAt180 } from '#lib/geo/antimeridian.ts'
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

export function featureToWire({ id, name }: { id: string; name: string }, trail: Trail): TrailFeature {
  const { geometry, coordTimes } = shapeOf(trail.fixes)
  return { type: 'Feature', id, geometry, properties: { name, coordTimes, cursor: cursorToWire(trail) } }
}

type Shape = Pick<TrailFeature, 'geometry'> & Pick<TrailFeature['properties'], 'coordTimes'>

/** A line needs two places; one fix is a point, none is nowhere; a line over 180° is cut there (RFC 7946, 3.1.4, 3.1.9, 3.2). */
function shapeOf(fixes: Trail['fixes']): Shape {
  const [piece, ...more] = cutLineAt180(fixes.map(({ lng, lat }) => [lng, lat]))
  const timesOf = (at: number[]) => at.map((index) => timeAt(fixes, index))
  if (piece && more.length === 0)
    return { geometry: { type: 'LineString', coordinates: piece.coordinates }, coordTimes: timesOf(piece.at) }
  if (piece) {
    const pieces = [piece, ...more]
    const coordinates = pieces.map((one) => one.coordinates)
    return { geometry: { type: 'MultiLineString', coordinates }, coordTimes: pieces.map(({ at }) => timesOf(at)) }
  }
  const coordTimes = timesOf([...fixes.keys()])
  const [only] = fixes
  return { geometry: only ? { type: 'Point', coordinates: [only.lng, only.lat] } : null, coordTimes }
}

/** 1.5: halfway between the second and the third. */
function timeAt(fixes: Trail['fixes'], index: number): string {
  const [from, to] = [fixes[Math.floor(index)]!.at.getTime(), fixes[Math.ceil(index)]!.at.getTime()] // safe: of these fixes
  return new Date(from + (index % 1) * (to - from)).toISOString()
}
