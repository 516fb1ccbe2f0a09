import { addressOfLine } from '#lib/address.ts'
import { type Area, faultOfArea, spotOfArea } from '#lib/geo/area.ts'
import { PLACE_KINDS, type PlaceKind } from '#lib/places/kinds.ts'
import { isStorable } from '#lib/storable.ts'
import { fold } from '#lib/text/fold.ts'
import type { Fault } from '../refused.ts'
import { type NewPlace, whole } from './change-place.ts'
import type { Said } from './own-place.ts'

/** A row of a file: what it says by the names it has there, and its shape where that is no two columns. */
export type Raw = { row: number; values: Record<string, string>; shape?: Shape | undefined }
export type Shape = { lng: number; lat: number; area: Area | null } | string

/** What the columns are called, folded; whatever else is there becomes an attribute under its own name. */
const NAMES: Record<string, string[]> = {
  name: ['name', 'title', 'bezeichnung', 'namn', 'nimi', 'nom', 'nombre'],
  kind: ['kind', 'type', 'art', 'typ'],
  lat: ['lat', 'latitude', 'breite', 'y'],
  lng: ['lon', 'lng', 'long', 'longitude', 'lange', 'x'],
  note: ['note', 'notes', 'description', 'bemerkung', 'beschreibung'],
  address: ['address', 'adresse', 'adress', 'osoite', 'direccion'],
  radius: ['radius'],
  panels: ['panel', 'panels', 'bma', 'fas', 'fap'],
  externalId: ['externalid', 'external id', 'id'],
}
const FIELD_OF = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field] as const)))
const MOST = { name: 200, note: 10_000, address: 200, panel: 40, externalId: 200, attributes: 30, attribute: 200 }

/** The place that a row tells of, or all that is wrong with it. `kind`: where the row names none. */
export function readPlace(
  { row, values, shape }: Raw,
  kind: PlaceKind | undefined,
): { place: Said } | { faults: Fault[] } {
  const { fields, attributes } = sorted(values)
  const faults: Fault[] = []
  const fault = (message: string) => void faults.push({ field: `rows.${row}`, message })
  const text = (field: keyof typeof MOST & string): string | null => {
    const said = fields[field]?.trim() || null
    if (said && said.length > MOST[field]) fault(`${field}: is longer than ${MOST[field]} characters`)
    return said
  }
  if (!Object.values(values).every(isStorable)) fault('has characters that cannot be stored')
  const place: Said = whole({
    kind: kindIn(fields.kind, kind, fault),
    name: text('name') ?? '',
    ...spotIn(fields, shape, fault),
    note: text('note'),
    address: fields.address?.trim() ? addressOfLine(text('address')) : null,
    radius: radiusIn(fields.radius, fault),
    panels: panelsIn(fields.panels, fault),
    attributes: attributesIn(attributes, fault),
    externalId: text('externalId'),
  } satisfies NewPlace)
  return faults.length > 0 ? { faults } : { place }
}
type Say = (message: string) => void

function sorted(values: Record<string, string>) {
  const fields: Record<string, string> = {}
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    const field = FIELD_OF.get(fold(name))
    if (field && fields[field] === undefined) fields[field] = value
    else if (value.trim()) attributes[name.trim()] = value.trim()
  }
  return { fields, attributes }
}

function kindIn(said: string | undefined, otherwise: PlaceKind | undefined, fault: Say): PlaceKind {
  const word = fold(said ?? '').replaceAll(' ', '_')
  const known = PLACE_KINDS.find((kind) => kind === word || (word === 'fire_hydrant' && kind === 'hydrant'))
  if (known) return known
  if (word === '' && otherwise) return otherwise
  fault(word === '' ? 'kind: is required' : `kind: ${JSON.stringify(said)} is none of ${PLACE_KINDS.join(', ')}`)
  return 'other'
}

function spotIn(fields: Record<string, string>, shape: Shape | undefined, fault: Say) {
  if (typeof shape === 'string') fault(shape)
  if (typeof shape === 'object') {
    const wrong = shape.area ? faultOfArea(shape.area) : undefined
    if (wrong) fault(`geometry: ${wrong}`)
    return shape.area && !wrong ? { ...shape, ...spotOfArea(shape.area) } : shape
  }
  const lat = shape === undefined ? degrees('lat', fields.lat, 90, fault) : 0
  return { lat, lng: shape === undefined ? degrees('lon', fields.lng, 180, fault) : 0, area: null }
}

function degrees(name: string, said: string | undefined, most: number, fault: Say): number {
  const number = numberIn(said)
  if (number !== undefined && Math.abs(number) <= most) return number
  fault(
    said?.trim() ? `${name}: ${JSON.stringify(said)} is no number from -${most} to ${most}` : `${name}: is required`,
  )
  return 0
}

function radiusIn(said: string | undefined, fault: Say): number | null {
  if (!said?.trim()) return null
  const number = numberIn(said)
  if (number !== undefined && number >= 1 && number <= 5000) return Math.round(number)
  fault(`radius: ${JSON.stringify(said)} is no number of metres from 1 to 5000`)
  return null
}

const numberIn = (said = ''): number | undefined =>
  /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(said) ? Number(said.replace(',', '.')) : undefined

function panelsIn(said: string | undefined, fault: Say): string[] {
  const panels = [...new Set((said ?? '').split(/[;,|\n]/).map((each) => each.trim()))].filter(Boolean)
  if (panels.some((each) => each.length > MOST.panel || !/\d/.test(each)) || panels.length > 10)
    fault(`panel: at most ten numbers, each with a digit and of at most ${MOST.panel} characters`)
  return panels
}

function attributesIn(attributes: Record<string, string>, fault: Say): Record<string, string> {
  const all = Object.entries(attributes)
  if (all.length > MOST.attributes) fault(`has more than ${MOST.attributes} attributes`)
  for (const [name, value] of all)
    if (name.length > 50 || value.length > MOST.attribute)
      fault(`${name.slice(0, 50)}: is longer than ${MOST.attribute} characters`)
  return attributes
}
