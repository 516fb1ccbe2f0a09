import type { Position } from 'geojson'

/**
 * A line without the jump from 180° to -180° (degrees, `[lng, lat]`). Beyond the date line it goes on past 180°, which
 * MapLibre draws on both edges of the world; the jump itself it would draw across the whole map.
 */
export function unbroken(line: Position[]): Position[] {
  let turns = 0
  return line.map(([lng = 0, lat = 0], i) => {
    const step = lng - (line[i - 1]?.[0] ?? lng)
    if (Math.abs(step) > 180) turns -= 360 * Math.sign(step)
    return [lng + turns, lat]
  })
}

/** The same for a ring; one that goes round a pole is closed along it. */
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
