import { contours, type Field } from './contours.ts'
import { layered, openNoise } from './noise.ts'
import { areaOf, type Point, type Ring, smooth } from './plane.ts'

export type Terrain = { height: Field; islands: Ring[]; woods: Ring[]; sea: Ring; inland: (level: number) => Ring[] }

const SEA_RADIUS_M = 7600
const SMALLEST_ISLE_M2 = 1500

/** An archipelago: the town's island, one to its east that a bridge reaches, and skerries all around. */
export function raiseTerrain(seed: string): Terrain {
  const coast = layered(openNoise(`${seed} coast`), 5)
  const wood = layered(openNoise(`${seed} wood`), 3)
  const height: Field = ({ x, y }) => Math.max(town(x, y, coast), skerries(x, y, coast))
  const islands = contours(height, 0, { half: SEA_RADIUS_M, step: 40 })
    .filter((ring) => areaOf(ring) > SMALLEST_ISLE_M2)
    .map((ring) => smooth(ring, true))
  const grows: Field = (p) => Math.min(wood(p.x / 520, p.y / 520) - 0.18, height(p) - 0.015, distanceFromTown(p))
  const woods = contours(grows, 0, { half: SEA_RADIUS_M, step: 55 })
    .filter((ring) => areaOf(ring) > 6000)
    .map((ring) => smooth(ring, true))
  const inland = (level: number) =>
    contours((p) => town(p.x, p.y, coast), level, { half: 4000, step: 40 }).map((ring) => smooth(ring, true))
  return { height, islands, woods, sea: seaRim(coast), inland }
}

const hill = (x: number, y: number, cx: number, cy: number, rx: number, ry: number) =>
  1 - ((x - cx) / rx) ** 2 - ((y - cy) / ry) ** 2

function town(x: number, y: number, coast: (x: number, y: number) => number): number {
  const main = hill(x, y, -150, 120, 1900, 1250)
  const east = hill(x, y, 2480, 420, 820, 900)
  const harbour = 1.3 * Math.exp(-(((x - 120) / 330) ** 2) - ((y + 1080) / 420) ** 2)
  const strait = 0.9 * Math.exp(-(((x - 1690) / 130) ** 2))
  return Math.max(main, east) + 0.34 * coast(x / 900, y / 900) - harbour - strait
}

function skerries(x: number, y: number, coast: (x: number, y: number) => number): number {
  const moat = Math.max(hill(x, y, -150, 120, 2350, 1700), hill(x, y, 2480, 420, 1250, 1300))
  const rim = (Math.hypot(x, y) / SEA_RADIUS_M) ** 6
  return coast(x / 1500 + 40, y / 1300 - 12) - 0.34 - Math.max(0, moat) * 2.2 - rim
}

/** Woods keep away from the middle of the town. */
const distanceFromTown = ({ x, y }: Point) => Math.hypot((x + 50) / 1000, (y + 50) / 720) - 1

function seaRim(coast: (x: number, y: number) => number): Ring {
  return Array.from({ length: 120 }, (_, n) => {
    const turn = (n / 120) * 2 * Math.PI
    const radius = SEA_RADIUS_M * (1.12 + 0.08 * coast(2 * Math.cos(turn), 2 * Math.sin(turn)))
    return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) }
  })
}
