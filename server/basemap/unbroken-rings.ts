import type { Position } from 'geojson'
import { unbroken } from '#lib/geo/antimeridian.ts'

/** A ring without the jump from 180° to -180°; one that goes round a pole is closed along it. */
export function unbrokenRing(ring: Position[]): Position[] {
  const path = unbroken(ring)
  const [first, last] = [path[0], path.at(-1)]
  if (!first || !last || first[0] === last[0]) return path
  const pole = (first[1] ?? 0) < 0 ? -90 : 90
  return [...path, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first]
}

/** The same for a polygon: its holes come along where its outer ring went past 180°. */
export function unbrokenPolygon([ring = [], ...holes]: Position[][]): Position[][] {
  const outer = unbrokenRing(ring)
  const west = westOf(outer)
  return [outer, ...holes.map(unbrokenRing).map((hole) => turned(hole, Math.ceil((west - westOf(hole)) / 360)))]
}

const westOf = (line: Position[]) => Math.min(...line.map(([lng = 0]) => lng))
const turned = (line: Position[], turns: number) => line.map(([lng = 0, lat = 0]) => [lng + 360 * turns, lat])
