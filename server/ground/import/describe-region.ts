import type { DatabaseSync } from 'node:sqlite'
import type { Bounds } from '#lib/geo/bounds.ts'
import { REGION_VERSION } from '../region/region-file.ts'
import { DEEPEST } from '../tiles/write-tiles.ts'

/** Open Database License, 4.3: whoever sees the map must see whose it is. */
const ATTRIBUTION = '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>'

/** What the file says of itself, as MBTiles 1.3 wants it. */
export function describeRegion(
  region: DatabaseSync,
  name: string,
  bounds: Bounds | undefined,
  moreLayers: readonly string[] = [],
): void {
  const add = region.prepare('INSERT INTO metadata VALUES (?, ?)')
  const { west, south, east, north } = bounds ?? { west: -180, south: -85, east: 180, north: 85 }
  const said = {
    name,
    format: 'pbf',
    type: 'baselayer',
    minzoom: '0',
    maxzoom: String(DEEPEST),
    bounds: [west, south, east, north].map((degrees) => degrees.toFixed(6)).join(','),
    center: [(west + east) / 2, (south + north) / 2, 11].join(','),
    attribution: ATTRIBUTION,
    description: 'OpenMapTiles schema',
    license: 'https://opendatacommons.org/licenses/odbl/1-0/',
    muster: REGION_VERSION,
  }
  for (const [key, value] of Object.entries(said)) add.run(key, value)
  add.run('json', JSON.stringify({ vector_layers: [...LAYERS, ...moreLayers].map((id) => ({ id, fields: {} })) }))
}

const LAYERS = [
  'ground',
  'water',
  'waterway',
  'landcover',
  'landuse',
  'park',
  'building',
  'aeroway',
  'transportation',
  'transportation_name',
  'place',
  'housenumber',
  'mountain_peak',
]
