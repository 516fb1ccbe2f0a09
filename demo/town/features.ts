import type { LngLat } from '#lib/geo/distance.ts'
import type { Building } from './buildings.ts'
import { DISTRICTS, ISLES } from './names.ts'
import { areaOf, type Point, projector, type Ring } from './plane.ts'
import type { Road } from './streets.ts'
import type { Terrain } from './terrain.ts'

type Geometry =
  | { type: 'Point'; coordinates: number[] }
  | { type: 'LineString'; coordinates: number[][] }
  | { type: 'Polygon'; coordinates: number[][][] }
export type Feature = {
  type: 'Feature'
  properties: { kind: string; name?: string; class?: string }
  geometry: Geometry
}
export type FeatureCollection = { type: 'FeatureCollection'; features: Feature[] }
export type Station = { name: string; at: Point }
export type Drawing = {
  terrain: Terrain
  parks: Ring[]
  roads: Road[]
  jetties: Point[][]
  rail: Point[]
  buildings: Building[]
  stations: Station[]
}

const LABELLED_M2 = 120_000

/** Everything that is drawn, in the order of painting. */
export function drawTown(town: Drawing, middle: LngLat): FeatureCollection {
  const project = projector(middle)
  const pair = (p: Point) => {
    const { lng, lat } = project(p)
    return [lng, lat]
  }
  const ring = (points: Ring) => [...points, points[0]!].map(pair)
  const area = (kind: string, ...rings: Ring[]): Feature =>
    feature({ kind }, { type: 'Polygon', coordinates: rings.map(ring) })
  const way = (properties: Feature['properties'], line: Point[]) =>
    feature(properties, { type: 'LineString', coordinates: line.map(pair) })
  const spot = (kind: string, name: string, at: Point) =>
    feature({ kind, name }, { type: 'Point', coordinates: pair(at) })
  const { terrain, parks, roads, jetties, rail, buildings, stations } = town
  const features = [
    area('water', terrain.sea, ...terrain.islands.map((island) => [...island].reverse())), // a hole runs clockwise
    ...terrain.islands.map((island) => area('land', island)),
    ...[...terrain.woods, ...parks].map((green) => area('park', green)),
    ...buildings.map(({ outline }) => area('building', outline)),
    ...jetties.map((line) => way({ kind: 'road', class: 'street', name: 'Gästbrygga' }, line)),
    ...roads.map((road) => way({ kind: 'road', class: road.class, name: road.name }, road.line)),
    way({ kind: 'rail' }, rail),
    ...stations.map(({ name, at }) => spot('station', name, at)),
    ...labels(terrain).map(({ name, at }) => spot('label', name, at)),
  ]
  return { type: 'FeatureCollection', features }
}

const feature = (properties: Feature['properties'], geometry: Geometry): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

/** The town's own island carries its districts' names; the others, from the largest down, their own. */
function labels({ islands }: Terrain): Station[] {
  const close = (p: Point) => Math.hypot(p.x, p.y) < 6000
  const named = islands
    .filter(
      (island) =>
        areaOf(island) > LABELLED_M2 &&
        close(middleOf(island)) &&
        Math.hypot(middleOf(island).x, middleOf(island).y) > 900,
    )
    .sort((a, b) => Math.abs(middleOf(a).x - 2480) - Math.abs(middleOf(b).x - 2480))
  const isles = named.slice(0, ISLES.length - 1).map((island, n) => ({ name: ISLES[n + 1]!, at: middleOf(island) }))
  return [...isles, ...DISTRICTS.map(({ name, x, y }) => ({ name, at: { x, y } }))]
}

const middleOf = (ring: Ring): Point => ({
  x: ring.reduce((sum, p) => sum + p.x, 0) / ring.length,
  y: ring.reduce((sum, p) => sum + p.y, 0) / ring.length,
})
