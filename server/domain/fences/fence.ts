import type { Area } from '#lib/geo/area.ts'
import { distanceM, EARTH_M } from '#lib/geo/distance.ts'
import type { Position } from '#lib/geo/geometry.ts'
import type { Place } from '../place.ts'

/** Around a spot, in metres; or an area. */
export type Shape = { centre: Place; radius: number } | { area: Area }

const METRES_PER_DEGREE = (EARTH_M * Math.PI) / 180

/** Metres from the edge of the shape: more than nothing outside of it, less within. */
export function metresBeyond(shape: Shape, spot: Place): number {
  if ('centre' in shape) return distanceM(shape.centre, spot) - shape.radius
  const rings = shape.area.type === 'Polygon' ? shape.area.coordinates : shape.area.coordinates.flat()
  const edges = rings.flatMap((ring) => edgesOf(ring, spot))
  const metres = Math.min(...edges.map(metresFrom))
  return edges.filter(isCrossed).length % 2 === 1 ? -metres : metres
}

type Edge = [from: [x: number, y: number], to: [x: number, y: number]]

/** The sides of a ring in metres from the spot, which is near: a fence is no continent. */
function edgesOf(ring: Position[], spot: Place): Edge[] {
  const narrow = Math.cos((spot.lat * Math.PI) / 180) * METRES_PER_DEGREE
  const points = ring.map(([lng, lat]): [number, number] => [
    shortWay(lng - spot.lng) * narrow,
    (lat - spot.lat) * METRES_PER_DEGREE,
  ])
  return points.slice(1).map((to, i) => [points[i]!, to])
}

/** Across the 180th meridian, where that is shorter. */
const shortWay = (degrees: number) => degrees - 360 * Math.round(degrees / 360)

function metresFrom([[x, y], [toX, toY]]: Edge): number {
  const [dx, dy] = [toX - x, toY - y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length))
  return Math.hypot(x + along * dx, y + along * dy)
}

/** Does the side cross the line that goes east from the spot? */
function isCrossed([[x, y], [toX, toY]]: Edge): boolean {
  if (y > 0 === toY > 0) return false
  return x - (y * (toX - x)) / (toY - y) > 0
}
