import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'

/** Why a file cannot be laid over a map, as a sentence for who sent it. */
export class Unfit extends Error {}
export type Tidied = { json: string; count: number; bounds: number[] | null }

const MOST_FEATURES = 50_000
const MOST_POINTS = 2_000_000
const MOST_LETTERS = 2000
const DEEPEST = 8

/**
 * Any GeoJSON (RFC 7946) as a collection of features that a map can draw as it is: places that are on the earth, of the
 * properties those of simplestyle 1.1.0 and words. Words are text, whatever they were: no markup is left in them.
 * @throws Unfit
 */
export function tidyFeatures(given: unknown): Tidied {
  const seen: Seen = { points: 0, box: null }
  const features = featuresIn(given, 0).flatMap((feature) => tidyFeature(feature, seen))
  if (features.length === 0) throw new Unfit('There is nothing in it that has a place')
  if (features.length > MOST_FEATURES) throw new Unfit(`There are more than ${MOST_FEATURES} things in it`)
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  return { json: JSON.stringify(collection), count: features.length, bounds: seen.box }
}

type Seen = { points: number; box: [number, number, number, number] | null }
type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null

function featuresIn(given: unknown, depth: number): Loose[] {
  if (!isObject(given) || depth > DEEPEST) throw new Unfit('It is no GeoJSON')
  if (given.type === 'FeatureCollection') {
    if (!Array.isArray(given.features)) throw new Unfit('It is no GeoJSON: it has no features')
    return given.features.flatMap((feature) => featuresIn(feature, depth + 1))
  }
  if (given.type === 'Feature') return [given]
  if (typeof given.type === 'string') return [{ type: 'Feature', properties: {}, geometry: given }]
  throw new Unfit('It is no GeoJSON')
}

function tidyFeature({ geometry, properties }: Loose, seen: Seen): Feature[] {
  if (geometry === null || geometry === undefined) return [] // a thing without a place, as KML has folders' notes
  return geometriesIn(geometry, 0).map((one) => ({
    type: 'Feature',
    properties: tidyProperties(isObject(properties) ? properties : {}),
    geometry: tidyGeometry(one, seen),
  }))
}

function geometriesIn(geometry: unknown, depth: number): Loose[] {
  if (!isObject(geometry) || depth > DEEPEST) throw new Unfit('It is no GeoJSON: a geometry is none')
  if (geometry.type !== 'GeometryCollection') return [geometry]
  if (!Array.isArray(geometry.geometries)) throw new Unfit('It is no GeoJSON: a collection has no geometries')
  return geometry.geometries.flatMap((one) => geometriesIn(one, depth + 1))
}

const DEPTHS: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

function tidyGeometry({ type, coordinates }: Loose, seen: Seen): Geometry {
  const depth = Object.hasOwn(DEPTHS, String(type)) ? DEPTHS[String(type)] : undefined
  if (depth === undefined) throw new Unfit('It is no GeoJSON: a geometry is of no known type')
  // safe: it is as deep as its type says
  return { type, coordinates: tidyCoordinates(coordinates, depth, seen) } as Geometry
}

function tidyCoordinates(given: unknown, depth: number, seen: Seen): unknown {
  if (!Array.isArray(given)) throw new Unfit('It is no GeoJSON: coordinates are missing')
  return depth === 0 ? tidyPosition(given, seen) : given.map((inner) => tidyCoordinates(inner, depth - 1, seen))
}

function tidyPosition([lng, lat]: unknown[], seen: Seen): Position {
  const isPlace = typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90
  if (!isPlace) throw new Unfit('A place in it is not on the earth: longitude −180 to 180, latitude −90 to 90')
  seen.points++
  if (seen.points > MOST_POINTS) throw new Unfit(`There are more than ${MOST_POINTS} points in it`)
  const [west, south, east, north] = seen.box ?? [lng, lat, lng, lat]
  seen.box = [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)]
  return [lng, lat]
}

/** Only what is a plain colour or number: what else would be there is drawn as if nothing were said. */
function tidyProperties(given: Loose): Loose {
  const words = { title: wordsIn(given.title) ?? wordsIn(given.name), description: wordsIn(given.description) }
  const colours = ['stroke', 'fill', 'marker-color'].map((key) => [key, colourIn(given[key])])
  const numbers = [
    ['stroke-width', numberIn(given['stroke-width'], 30)],
    ['stroke-opacity', numberIn(given['stroke-opacity'], 1)],
    ['fill-opacity', numberIn(given['fill-opacity'], 1)],
  ]
  const all = [...Object.entries(words), ...colours, ...numbers]
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

const colourIn = (value: unknown) => {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typeof value === 'string' ? value.trim() : '') ?? []
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`
}

const numberIn = (value: unknown, most: number) => {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && number >= 0 && number <= most ? number : undefined
}

/** KML’s descriptions are HTML; togeojson gives them as `{ '@type': 'html', value }`. */
function wordsIn(value: unknown): string | undefined {
  const text = isObject(value) ? value.value : value
  if (typeof text !== 'string') return undefined
  const words = text
    .slice(0, 10 * MOST_LETTERS)
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*(>|$)/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return words === '' ? undefined : [...words].slice(0, MOST_LETTERS).join('')
}
