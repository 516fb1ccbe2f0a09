import type { Geometry, Position } from '#lib/geo/geometry.ts'
import { middleOf } from '../kept/middle-of.ts'
import type { KeptRelation, KeptWay, Scratch } from '../kept/scratch.ts'
import { areaLayers, type Drawn, lineLayers, spotLayers } from './layer-of.ts'
import { ringsOf } from './rings.ts'

export type Drawing = Drawn & { geometry: Geometry }

/** Everything that the tiles show, one after the other. */
export function* drawingsOf(scratch: Scratch): Generator<Drawing> {
  for (const { id, tags } of scratch.taggedNodes()) {
    const layers = spotLayers(tags)
    const spot = layers.length > 0 ? scratch.spot(id) : undefined
    if (spot) yield* at(layers, { type: 'Point', coordinates: [spot.lng, spot.lat] })
  }
  for (const way of scratch.ways()) yield* ofWay(scratch, way)
  for (const relation of scratch.relations())
    if (relation.tags.type === 'multipolygon') yield* ofRelation(scratch, relation)
}

function* at(layers: Drawn[], geometry: Geometry): Generator<Drawing> {
  for (const layer of layers) yield { ...layer, geometry }
}

function* ofWay(scratch: Scratch, { refs, tags = {} }: KeptWay): Generator<Drawing> {
  const isClosed = refs.length > 3 && refs[0] === refs.at(-1)
  const isLine = !isClosed || (tags.area !== 'yes' && lineLayers(tags).length > 0)
  const layers = isLine ? lineLayers(tags) : areaLayers(tags)
  const points = layers.length > 0 ? pointsOf(scratch, refs) : []
  if (points.length > 1)
    yield* at(layers, isLine ? { type: 'LineString', coordinates: points } : { type: 'Polygon', coordinates: [points] })
  const number = isClosed ? spotLayers(tags) : []
  const middle = number.length > 0 ? middleOf(scratch, refs) : undefined
  if (middle) yield* at(number, { type: 'Point', coordinates: [middle.lng, middle.lat] })
}

function* ofRelation(scratch: Scratch, { members, tags }: KeptRelation): Generator<Drawing> {
  const layers = areaLayers(tags)
  if (layers.length === 0) return
  const rings = (inner: boolean) =>
    ringsOf(
      members
        .filter(({ type, role }) => type === 'way' && (role === 'inner') === inner)
        .flatMap(({ ref }) => [scratch.refsOf(ref) ?? []]),
    ).map((refs) => pointsOf(scratch, refs))
  const [outer, inner] = [rings(false), rings(true)]
  // Holes lie in one of the outlines; with one outline that is known, with several a hole too many is drawn by the rule of even and odd.
  const coordinates = outer.map((ring, i) => (i === 0 ? [ring, ...inner] : [ring]))
  if (coordinates.length > 0) yield* at(layers, { type: 'MultiPolygon', coordinates })
}

/** The points of a way that the extract has. */
export const pointsOf = (scratch: Scratch, refs: number[]): Position[] =>
  refs.flatMap((ref) => {
    const spot = scratch.spot(ref)
    return spot ? [[spot.lng, spot.lat]] : []
  })
