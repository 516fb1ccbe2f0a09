import type Flatbush from 'flatbush'
import { PER_DEGREE, type Roads } from './roads-file.ts'

/** A spot on a road: `along` 0 where the road begins, 1 where it ends; `metres` from it. */
export type Snapped = { road: number; along: number; metres: number; lng: number; lat: number }

/** Farther than this from every road nobody is on one: a boat, a helicopter, a fix gone wrong. */
const REACH_M = 1500
const LOOKED_AT = 12
const METRES_PER_DEGREE = 111_200

/** The spot on the nearest road that `isFit` takes. */
export function snapTo(
  roads: Roads,
  index: Flatbush,
  { lat, lng }: { lat: number; lng: number },
  isFit: (road: number) => boolean,
): Snapped | undefined {
  const narrow = Math.cos((lat * Math.PI) / 180)
  const reach = (REACH_M / METRES_PER_DEGREE / Math.max(0.05, narrow)) * PER_DEGREE
  const near = index.neighbors(lng * PER_DEGREE, lat * PER_DEGREE, LOOKED_AT, reach, isFit)
  let best: Snapped | undefined
  for (const road of near) {
    const spot = nearestOn(roads, road, lng * PER_DEGREE, lat * PER_DEGREE, narrow)
    if (!best || spot.metres < best.metres) best = spot
  }
  return best && best.metres <= REACH_M ? best : undefined
}

function nearestOn({ shapeAt, shape }: Roads, road: number, x: number, y: number, narrow: number): Snapped {
  let [best, bestAt, total, px, py] = [Number.POSITIVE_INFINITY, 0, 0, 0, 0]
  for (let i = shapeAt[road]!; i + 3 < shapeAt[road + 1]!; i += 2) {
    const [ax, ay, bx, by] = [shape[i]!, shape[i + 1]!, shape[i + 2]!, shape[i + 3]!]
    const [dx, dy] = [(bx - ax) * narrow, by - ay]
    const long = Math.hypot(dx, dy)
    const part = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * narrow * dx + (y - ay) * dy) / (long * long)))
    const far = Math.hypot((x - ax) * narrow - dx * part, y - ay - dy * part)
    if (far < best) [best, bestAt, px, py] = [far, total + long * part, ax + (bx - ax) * part, ay + (by - ay) * part]
    total += long
  }
  const metres = (best / PER_DEGREE) * METRES_PER_DEGREE
  return { road, along: total === 0 ? 0 : bestAt / total, metres, lng: px / PER_DEGREE, lat: py / PER_DEGREE }
}
