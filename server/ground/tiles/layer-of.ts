import type { Tags } from '../extract/read-elements.ts'

/** A layer of the OpenMapTiles schema (openmaptiles.org/schema), what the tile says of the thing, and from which zoom on it is in. */
export type Drawn = { layer: string; from: number; says: Record<string, string | number> }

const ROADS: Record<string, [className: string, from: number]> = {
  motorway: ['motorway', 5],
  trunk: ['trunk', 6],
  primary: ['primary', 8],
  secondary: ['secondary', 9],
  tertiary: ['tertiary', 10],
  unclassified: ['minor', 12],
  residential: ['minor', 12],
  living_street: ['minor', 12],
  road: ['minor', 12],
  service: ['service', 13],
  track: ['track', 13],
  pedestrian: ['path', 13],
  footway: ['path', 14],
  path: ['path', 13],
  steps: ['path', 14],
  cycleway: ['path', 14],
  bridleway: ['path', 14],
}
const COVERS: Record<string, string> = {
  wood: 'wood',
  forest: 'wood',
  grass: 'grass',
  grassland: 'grass',
  meadow: 'grass',
  scrub: 'grass',
  heath: 'grass',
  farmland: 'farmland',
  orchard: 'farmland',
  vineyard: 'farmland',
  wetland: 'wetland',
  sand: 'sand',
  beach: 'sand',
  glacier: 'ice',
  bare_rock: 'rock',
  scree: 'rock',
}
const USES = new Set(['residential', 'commercial', 'industrial', 'retail', 'cemetery', 'military', 'quarry', 'railway'])
const PARKS = new Set(['park', 'garden', 'nature_reserve', 'golf_course', 'pitch', 'playground'])
const PLACES: Record<string, number> = {
  city: 4,
  town: 7,
  village: 9,
  hamlet: 12,
  suburb: 11,
  quarter: 13,
  neighbourhood: 14,
}

/** How a line is drawn: roads, rails, streams, ferries. */
export function lineLayers(tags: Tags): Drawn[] {
  const road = roadLayer(tags)
  if (road) return [road, ...nameOfRoad(tags, road)]
  if (tags.railway && ['rail', 'light_rail', 'tram', 'narrow_gauge', 'subway', 'funicular'].includes(tags.railway))
    return [{ layer: 'transportation', from: 10, says: { class: 'rail', ...level(tags) } }]
  if (tags.route === 'ferry') return [{ layer: 'transportation', from: 9, says: { class: 'ferry' } }]
  if (tags.aeroway === 'runway' || tags.aeroway === 'taxiway')
    return [{ layer: 'aeroway', from: 11, says: { class: tags.aeroway } }]
  if (tags.waterway && ['river', 'canal', 'stream', 'drain', 'ditch'].includes(tags.waterway))
    return [
      { layer: 'waterway', from: tags.waterway === 'river' ? 8 : 12, says: { class: tags.waterway, ...named(tags) } },
    ]
  return []
}

function roadLayer(tags: Tags): Drawn | undefined {
  const [className, from] = ROADS[tags.highway?.replace(/_link$/, '') ?? ''] ?? []
  if (className === undefined || from === undefined) return undefined
  const oneway = tags.oneway === 'yes' ? { oneway: 1 } : {}
  return { layer: 'transportation', from, says: { class: className, ...oneway, ...level(tags) } }
}

const nameOfRoad = (tags: Tags, { from, says }: Drawn): Drawn[] =>
  tags.name === undefined && tags.ref === undefined
    ? []
    : [{ layer: 'transportation_name', from: Math.max(10, from + 1), says: { class: says.class!, ...named(tags) } }]

const level = (tags: Tags): Record<string, string> =>
  tags.tunnel && tags.tunnel !== 'no'
    ? { brunnel: 'tunnel' }
    : tags.bridge && tags.bridge !== 'no'
      ? { brunnel: 'bridge' }
      : {}

/** How a closed line or a multipolygon is drawn as a surface. */
export function areaLayers(tags: Tags): Drawn[] {
  if (tags.natural === 'water' || tags.waterway === 'riverbank' || tags.landuse === 'reservoir')
    return [{ layer: 'water', from: 8, says: { class: tags.water ?? 'lake' } }]
  if (tags.building && tags.building !== 'no') return [{ layer: 'building', from: 13, says: {} }]
  const cover = COVERS[tags.natural ?? ''] ?? COVERS[tags.landuse ?? '']
  if (cover) return [{ layer: 'landcover', from: 9, says: { class: cover } }]
  if (PARKS.has(tags.leisure ?? '')) return [{ layer: 'park', from: 11, says: { class: tags.leisure! } }]
  const use = [tags.landuse, tags.amenity].find(
    (each) => each && (USES.has(each) || ['school', 'hospital'].includes(each)),
  )
  if (use) return [{ layer: 'landuse', from: 10, says: { class: use } }]
  if (tags.aeroway === 'apron' || tags.aeroway === 'helipad')
    return [{ layer: 'aeroway', from: 12, says: { class: tags.aeroway } }]
  return tags.highway === 'pedestrian' ? [{ layer: 'landuse', from: 13, says: { class: 'pedestrian' } }] : []
}

/** What is written at a spot: names of places, numbers of houses. */
export function spotLayers(tags: Tags): Drawn[] {
  const layers: Drawn[] = []
  const from = PLACES[tags.place ?? '']
  if (from !== undefined && tags.name)
    layers.push({ layer: 'place', from, says: { class: tags.place!, ...named(tags) } })
  const number = tags['addr:housenumber']
  if (number) layers.push({ layer: 'housenumber', from: 14, says: { housenumber: number } })
  if (tags.natural === 'peak' && tags.name) layers.push({ layer: 'mountain_peak', from: 12, says: named(tags) })
  return layers
}

/** The name, and what it is called in each language that the map has. */
const NAME = /^name:[a-z]{2,3}$/
function named(tags: Tags): Record<string, string> {
  const name = tags.name ?? tags.ref
  const others = Object.entries(tags).filter(([key]) => NAME.test(key))
  return name === undefined ? {} : { name, ...Object.fromEntries(others) }
}
