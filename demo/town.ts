import type { LngLat } from '#lib/geo/distance.ts'
import { openRandom } from './random.ts'
import { placeBuildings } from './town/buildings.ts'
import { drawTown, type FeatureCollection, type Station } from './town/features.ts'
import { type Graph, nearestNode, openGraph, reachable } from './town/graph.ts'
import { openNoise } from './town/noise.ts'
import { flattener, type Point, projector, type Ring, resample, smooth } from './town/plane.ts'
import { layStreets, type Road } from './town/streets.ts'
import { raiseTerrain, type Terrain } from './town/terrain.ts'
import { findWaterways, troubleSpots } from './town/waterways.ts'

/** A house number, where the house is, and the point of the road network in front of it. */
export type Address = { text: string; at: LngLat; node: number }
export type StationName = 'fire' | 'ambulance' | 'harbour'
export type Town = {
  geojson: FeatureCollection
  roads: Graph
  mainRoads: ReadonlySet<number>
  sea: Graph
  stations: Record<StationName, number>
  addresses: Address[]
  troubleSpots: { at: LngLat; node: number }[]
  toGlobe: (p: Point) => LngLat
  toPlane: (at: LngLat) => Point
}

/** Builds the training town around a place: the same seed, the same town, to draw and to drive in. */
export function buildTown(middle: LngLat, seed: string): Town {
  const terrain = raiseTerrain(seed)
  const parks = layParks(seed)
  const inPark = (p: Point) => parks.some((park) => isInside(park, p))
  const { roads, graph } = connected(layStreets(terrain, seed, inPark))
  const rail = layRail()
  const berth = findBerth(terrain)
  const random = openRandom(`${seed} houses`)
  const buildings = placeBuildings(roads, [rail], terrain.height, inPark, random)
  const { sea, berth: harbour } = findWaterways(terrain.height, berth)
  const sites: Station[] = [
    { name: 'Brandstation', at: { x: -180, y: -60 } },
    { name: 'Ambulansstation', at: { x: 620, y: 260 } },
    { name: 'Sjöräddning', at: berth },
    { name: 'Vaxö station', at: rail[0]! },
  ]
  const toGlobe = projector(middle)
  return {
    geojson: drawTown({ terrain, parks, roads, jetties: layJetties(berth), rail, buildings, stations: sites }, middle),
    roads: graph,
    mainRoads: new Set(
      roads.filter((road) => road.class === 'main').flatMap((road) => road.line.map((p) => nearestNode(graph, p))),
    ),
    sea,
    stations: { fire: nearestNode(graph, sites[0]!.at), ambulance: nearestNode(graph, sites[1]!.at), harbour },
    addresses: buildings
      .filter((_, n) => n % 5 === 0)
      .map((b) => ({ text: `${b.street} ${b.number}`, at: toGlobe(b.middle), node: nearestNode(graph, b.middle) })),
    troubleSpots: troubleSpots(sea, terrain.height, random).map((p) => ({ at: toGlobe(p), node: nearestNode(sea, p) })),
    toGlobe,
    toPlane: flattener(middle),
  }
}

/** Only roads that can be reached from the longest, which goes around the town: a street may lie on a skerry. */
function connected(all: Road[]): { roads: Road[]; graph: Graph } {
  const trial = openGraph()
  for (const road of all) trial.addLine(road.line)
  const longest = all.reduce((a, b) => (b.line.length > a.line.length ? b : a))
  const reached = reachable(trial.graph, trial.node(longest.line[0]!))
  const roads = all.filter((road) => reached.has(trial.node(road.line[0]!)))
  const { graph, addLine } = openGraph()
  for (const road of roads) addLine(road.line)
  return { roads, graph }
}

function layParks(seed: string): Ring[] {
  const noise = openNoise(`${seed} parks`)
  const blob = (cx: number, cy: number, radius: number): Ring =>
    Array.from({ length: 28 }, (_, n) => {
      const turn = (n / 28) * 2 * Math.PI
      const r = radius * (1 + 0.3 * noise(cx + 1.2 * Math.cos(turn), cy + 1.2 * Math.sin(turn)))
      return { x: cx + r * 1.25 * Math.cos(turn), y: cy + r * Math.sin(turn) }
    })
  return [blob(-640, 60, 150), blob(420, 20, 105), blob(-120, 520, 120)].map((ring) => smooth(ring, true))
}

const layRail = () => {
  const stops = [
    [470, -420],
    [820, -270],
    [1250, -40],
    [1700, 170],
    [2200, 240],
    [2560, 150],
    [2800, 40],
  ]
  return resample(
    smooth(
      smooth(
        stops.map(([x, y]) => ({ x: x!, y: y! })),
        false,
      ),
      false,
    ),
    40,
  )
}

/** The first water south of the town's middle: the harbour. */
function findBerth({ height }: Terrain): Point {
  let y = -200
  while (height({ x: 120, y }) > -0.03) y -= 10
  return { x: 120, y: y - 20 }
}

const layJetties = (berth: Point): Point[][] =>
  [-150, -85, 70, 130].map((dx) => [
    { x: berth.x + dx, y: berth.y + 35 },
    { x: berth.x + dx * 1.05, y: berth.y - 55 },
  ])

function isInside(ring: Ring, { x, y }: Point): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!]
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}
