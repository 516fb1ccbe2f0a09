import { STREETS } from './names.ts'
import { openNoise } from './noise.ts'
import { apart, areaOf, between, type Point, type Ring, resample, smooth } from './plane.ts'
import type { Terrain } from './terrain.ts'

export type Road = { name: string; class: 'main' | 'street'; line: Point[] }
type Blocked = (p: Point) => boolean

const STEP_M = 38
const BLOCK = { across: 172, deep: 118 }
const TURN = -0.2
const ASHORE = 0.26

/** Ring roads along the coasts, a bent grid of streets between them, the bridge to the island in the east. */
export function layStreets(terrain: Terrain, seed: string, blocked: Blocked): Road[] {
  const coasts = terrain.inland(0.2).sort((a, b) => areaOf(b) - areaOf(a))
  const [ring, eastRing] = coasts.slice(0, 2).map(ringRoad)
  if (!ring || !eastRing) throw new Error('The town needs two islands; try another seed')
  const lattice = openLattice(terrain, seed, blocked)
  const rows = lattice.runs('row').map((run) => ({ ...run, line: joined(run.line, ring) }))
  const columns = lattice.runs('column').map((run) => ({ ...run, line: joined(run.line, ring) }))
  const names = new Map<string, string>()
  const nameOf = (key: string): string => {
    const name = names.get(key) ?? STREETS[names.size % STREETS.length]!
    names.set(key, name)
    return name
  }
  const streets = [...rows, ...columns]
    .sort((a, b) => Number(b.main) - Number(a.main))
    .map((run): Road => ({ name: nameOf(run.key), class: run.main ? 'main' : 'street', line: run.line }))
  const rings: Road[] = [
    { name: 'Strandvägen', class: 'street', line: closed(ring) },
    { name: 'Ekholmsvägen', class: 'street', line: closed(eastRing) },
  ]
  return [...streets, ...rings, ...eastward(ring, eastRing)]
}

const ringRoad = (ring: Ring): Ring => {
  const calm = smooth(smooth(resample([...ring, ring[0]!], 150).slice(0, -1), true), true)
  return resample([...calm, calm[0]!], STEP_M).slice(0, -1)
}
const closed = (ring: Ring) => [...ring, ring[0]!]

/** The bridge from the town's eastern shore, and two roads across the other island that meet in its middle. */
function eastward(ring: Ring, eastRing: Ring): Road[] {
  const far = (points: Ring, dx: number, dy: number) =>
    points.reduce((a, b) => (b.x * dx + b.y * dy > a.x * dx + a.y * dy ? b : a))
  const landing = far(eastRing, -1, 0)
  const head = ring.reduce((a, b) => (apart(b, landing) < apart(a, landing) ? b : a))
  const middle = { x: 2500, y: 440 }
  const line = (a: Point, b: Point, bend: number) => {
    const mid = between(a, b, 0.5)
    const bent = { x: mid.x - (b.y - a.y) * bend, y: mid.y + (b.x - a.x) * bend }
    return resample(smooth(smooth([a, bent, b], false), false), STEP_M)
  }
  return [
    { name: 'Ekholmsbron', class: 'main', line: line(head, landing, 0.06) },
    {
      name: 'Ekholmsgatan',
      class: 'main',
      line: [...line(landing, middle, -0.12), ...line(middle, far(eastRing, 1, 0.2), 0.14).slice(1)],
    },
    {
      name: 'Backvägen',
      class: 'street',
      line: [...line(far(eastRing, 0.1, 1), middle, 0.1), ...line(middle, far(eastRing, 0, -1), -0.1).slice(1)],
    },
  ]
}

/** Streets that end near the ring road run on until they meet it. */
function joined(line: Point[], ring: Ring): Point[] {
  const join = (end: Point): Point[] => {
    const near = ring.reduce((a, b) => (apart(b, end) < apart(a, end) ? b : a))
    return apart(near, end) < 190 ? resample([near, end], STEP_M).slice(0, -1) : []
  }
  return [...join(line[0]!), ...line, ...join(line.at(-1)!).reverse()]
}

type Run = { key: string; main: boolean; line: Point[] }

function openLattice({ height }: Terrain, seed: string, blocked: Blocked) {
  const noise = openNoise(`${seed} streets`)
  const at = (i: number, j: number): Point => {
    const [u, v] = [i * BLOCK.across, j * BLOCK.deep]
    const [x, y] = [u * Math.cos(TURN) - v * Math.sin(TURN) - 40, u * Math.sin(TURN) + v * Math.cos(TURN) - 190]
    return { x: x + 70 * noise(x / 620, y / 620), y: y + 70 * noise(x / 620 + 9, y / 620 - 5) }
  }
  const isTown = ({ x, y }: Point) => Math.hypot((x + 40) / 820, (y + 60) / 600) < 1
  const usable = (a: Point, b: Point, dense: boolean) =>
    [0, 0.5, 1].every((t) => height(between(a, b, t)) > ASHORE) &&
    (dense || isTown(between(a, b, 0.5))) &&
    !blocked(between(a, b, 0.5))

  const runs = (way: 'row' | 'column'): Run[] => {
    const found: Run[] = []
    for (let n = -14; n <= 14; n++) {
      let line: Point[] = []
      const flush = () => {
        if (line.length > 2) found.push({ key: `${way} ${n}`, main: n === 0, line })
        line = []
      }
      for (let m = -16; m < 16; m++) {
        const [a, b] = way === 'row' ? [at(m, n), at(m + 1, n)] : [at(n, m), at(n, m + 1)]
        const dense = n % (way === 'row' ? 3 : 2) === 0
        if (usable(a, b, dense)) line = [...(line.length > 0 ? line : [a]), ...resample([a, b], STEP_M).slice(1, -1), b]
        else flush()
      }
      flush()
    }
    return found
  }
  return { runs }
}
