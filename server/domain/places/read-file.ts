import { parse } from 'csv-parse/sync'
import type { Area } from '#lib/geo/area.ts'
import { invalid } from '../error.ts'
import type { Raw, Shape } from './read-place.ts'

/** Rows of a file are counted as a table program shows them: the header of a CSV file is row 1. */
const HEADER = 1

/**
 * The rows of a GeoJSON or a CSV file, whichever it is by its first letter.
 * @throws DomainError `invalid` for what is neither
 */
export function readFile(bytes: Uint8Array): Raw[] {
  const text = textIn(bytes)
  return text.trimStart().startsWith('{') ? featuresIn(text) : recordsIn(text)
}

/** UTF-8, or what table programs of Windows write where they do not say. */
function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function recordsIn(text: string): Raw[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      columns: (header: string[]) => header.map((name, i) => name.trim() || `column ${i + 1}`),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as Record<string, string>[]
    return records.map((values, i) => ({ row: i + HEADER + 1, values }))
  } catch (error) {
    throw invalid(`The file cannot be read as CSV: ${(error as Error).message}`, 'file')
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || undefined)
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))[0]!
}

type Feature = {
  id?: unknown
  properties?: Record<string, unknown> | null
  geometry?: { type?: unknown; coordinates?: unknown } | null
}

function featuresIn(text: string): Raw[] {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    throw invalid(`The file cannot be read as GeoJSON: ${(error as Error).message}`, 'file')
  }
  const { type, features } = read as { type?: unknown; features?: unknown }
  if (type === 'Feature') return [rowOf(read as Feature, 0)]
  if (type !== 'FeatureCollection' || !Array.isArray(features))
    throw invalid('The file is no GeoJSON FeatureCollection', 'file')
  return features.map((feature, i) => rowOf((feature ?? {}) as Feature, i))
}

function rowOf({ id, properties, geometry }: Feature, index: number): Raw {
  const values: Record<string, string> = {}
  if (typeof id === 'string' || typeof id === 'number') values.externalId = String(id)
  for (const [name, value] of Object.entries(properties ?? {}))
    if (value !== null && value !== undefined) values[name] = typeof value === 'object' ? listed(value) : String(value)
  return { row: index + 1, values, shape: shapeOf(geometry) }
}

const listed = (value: object): string => (Array.isArray(value) ? value.join('; ') : JSON.stringify(value))

const isSpot = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length >= 2 && value.every((each) => Number.isFinite(each))
const isEdges = (value: unknown): value is [number, number][][] =>
  Array.isArray(value) && value.every((ring) => Array.isArray(ring) && ring.every(isSpot))
const flat = (edges: [number, number][][]) =>
  edges.map((ring) => ring.map(([lng, lat]): [number, number] => [lng, lat]))

/** A text says what is wrong with it. */
function shapeOf(geometry: Feature['geometry']): Shape {
  const { type, coordinates } = geometry ?? {}
  if (type === 'Point' && isSpot(coordinates)) {
    const [lng, lat] = coordinates
    const isOnMap = Math.abs(lng) <= 180 && Math.abs(lat) <= 90
    return isOnMap ? { lng, lat, area: null } : 'geometry: longitude and latitude are not on the map'
  }
  if (type === 'Polygon' && isEdges(coordinates)) return areaShape({ type, coordinates: flat(coordinates) })
  if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isEdges))
    return areaShape({ type, coordinates: coordinates.map(flat) })
  return 'geometry: is neither Point, Polygon nor MultiPolygon'
}

const areaShape = (area: Area): Shape => ({ lng: 0, lat: 0, area })
