import type { Tags } from '../extract/read-elements.ts'
import type { PointKind } from '../region/thing-kind.ts'

const EMERGENCY: Record<string, PointKind> = {
  fire_hydrant: 'hydrant',
  water_tank: 'water',
  suction_point: 'water',
  fire_water_pond: 'water',
  dry_riser: 'hydrant',
  defibrillator: 'defibrillator',
}
const GATES = new Set(['gate', 'lift_gate', 'swing_gate', 'bollard', 'sliding_gate'])
const PLACES = new Set([
  'city',
  'town',
  'village',
  'hamlet',
  'suburb',
  'quarter',
  'neighbourhood',
  'isolated_dwelling',
  'farm',
  'locality',
  'island',
])
/** Whoever has a name under one of these keys is called by it. */
const NAMED = [
  'amenity',
  'shop',
  'tourism',
  'leisure',
  'office',
  'historic',
  'building',
  'craft',
  'healthcare',
  'man_made',
  'natural',
  'railway',
  'public_transport',
  'aeroway',
  'industrial',
  'landuse',
  'club',
  'harbour',
  'seamark:type',
  'mountain_pass',
]

/** What these tags make of a thing; undefined: nothing that anybody asks for. */
export function pointKind(tags: Tags): PointKind | undefined {
  const water = EMERGENCY[tags.emergency ?? '']
  if (water) return water
  if (tags.amenity === 'fire_station') return 'fire_station'
  if (tags.amenity === 'hospital' || tags.healthcare === 'hospital') return 'hospital'
  if (tags.aeroway === 'helipad' || tags.aeroway === 'heliport') return 'helipad'
  if (GATES.has(tags.barrier ?? '')) return 'gate'
  if (tags.name === undefined) return undefined
  if (PLACES.has(tags.place ?? '')) return 'place'
  return NAMED.some((key) => tags[key] !== undefined) ? 'poi' : undefined
}

/** What a crew wants to know of a hydrant or water point, by the field's names (wiki.openstreetmap.org/wiki/Tag:emergency=fire_hydrant). */
const DETAILS: [of: string, ...keys: string[]][] = [
  ['type', 'fire_hydrant:type'],
  ['diameter', 'fire_hydrant:diameter', 'diameter'],
  ['couplings', 'couplings', 'fire_hydrant:couplings'],
  ['couplingsType', 'couplings:type', 'fire_hydrant:coupling_type'],
  ['pressure', 'fire_hydrant:pressure', 'pressure'],
  ['flow', 'flow_rate', 'fire_hydrant:flow_rate', 'fire_hydrant:flow_capacity'],
  ['volume', 'water_tank:volume', 'capacity'],
  ['waterSource', 'water_source', 'fire_hydrant:water_source'],
  ['position', 'fire_hydrant:position'],
  ['ref', 'ref'],
  ['access', 'access'],
  ['indoor', 'indoor'],
  ['description', 'defibrillator:location', 'description'],
  ['place', 'place'],
  ['sort', 'amenity', 'shop', 'tourism', 'leisure', 'emergency', 'barrier', 'aeroway', 'natural', 'railway', 'office'],
]

/** The details of a thing that are shown; at most what the list names. */
export function detailsOf(tags: Tags): Record<string, string> {
  const details: Record<string, string> = {}
  for (const [name, ...keys] of DETAILS) {
    const key = keys.find((each) => tags[each] !== undefined)
    if (key !== undefined) details[name] = tags[key]!.slice(0, 200)
  }
  return details
}
