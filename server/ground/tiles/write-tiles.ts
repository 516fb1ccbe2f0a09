import type { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import type { Feature } from 'geojson'
import GeoJSONVT from 'geojson-vt'
import { fromGeojsonVt } from 'vt-pbf'
import type { Bounds } from '#lib/geo/bounds.ts'
import { stretchesOf } from '#lib/geo/geometry.ts'
import { boundsOfTile } from '#lib/geo/tile.ts'
import type { Scratch } from '../kept/scratch.ts'
import { type Drawing, drawingsOf } from './drawings-of.ts'
import { groundOf } from './ground-of.ts'
import { tilesIn } from './tiles-in.ts'

/** The deepest tiles; closer than this the map draws them larger. */
export const DEEPEST = 14
/** Tiles are cut one square of this zoom after the other, so that a country needs no more memory than a town. */
const SQUARE = 10
const EXTENT = 4096

const TABLES = `
  DROP TABLE IF EXISTS drawing; DROP TABLE IF EXISTS drawing_spot;
  CREATE TABLE drawing (id INTEGER PRIMARY KEY, layer TEXT NOT NULL, zoom INTEGER NOT NULL, feature TEXT NOT NULL);
  CREATE VIRTUAL TABLE drawing_spot USING rtree(id, west, east, south, north);
`
const IN_SQUARE = `
  SELECT layer, zoom, feature FROM drawing_spot JOIN drawing USING (id)
  WHERE east >= ? AND west <= ? AND north >= ? AND south <= ? AND zoom <= ?`

/**
 * Draws the region as vector tiles of the OpenMapTiles schema, so that there are streets without any other program; or of it only
 * the ground, land and sea, for another program's tiles to lie on.
 */
export function writeTiles(
  scratch: Scratch,
  region: DatabaseSync,
  extent: Bounds | undefined,
  onProgress: (done: number) => void,
  isGroundOnly = false,
): { tiles: number; bounds: Bounds | undefined } {
  const bounds = keepDrawings(scratch, extent, isGroundOnly)
  if (!bounds) return { tiles: 0, bounds }
  const add = region.prepare('INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?)')
  const inSquare = scratch.db.prepare(IN_SQUARE)
  let tiles = 0
  region.exec('BEGIN')
  const cut = (area: Bounds, from: number, to: number) => {
    const rows = inSquare.all(area.west, area.east, area.south, area.north, to) as Row[]
    const layers = indexed(rows, to)
    for (let zoom = from; zoom <= to; zoom++)
      for (const { x, y } of tilesIn(area, zoom)) {
        const bytes = tileOf(layers, zoom, x, y)
        if (!bytes) continue
        add.run(zoom, x, 2 ** zoom - 1 - y, bytes) // MBTiles counts from the south
        tiles++
      }
  }
  cut(bounds, 0, SQUARE - 1)
  const squares = [...tilesIn(bounds, SQUARE)]
  for (const [i, { x, y }] of squares.entries()) {
    cut(boundsOfTile(SQUARE, x, y)!, SQUARE, DEEPEST) // safe: it is one of the zoom's
    onProgress((i + 1) / squares.length)
  }
  region.exec('COMMIT')
  return { tiles, bounds }
}
type Row = { layer: string; zoom: number; feature: string }
type Layer = { name: string; from: number; index: GeoJSONVT }

/** Keeps what is drawn where squares can be cut from it; says what area it covers. */
function keepDrawings(scratch: Scratch, extent: Bounds | undefined, isGroundOnly: boolean): Bounds | undefined {
  scratch.db.exec(TABLES)
  const add = scratch.db.prepare('INSERT INTO drawing (layer, zoom, feature) VALUES (?, ?, ?)')
  const addSpot = scratch.db.prepare('INSERT INTO drawing_spot VALUES (?, ?, ?, ?, ?)')
  let all: Bounds | undefined
  const keep = ({ layer, from, says, geometry }: Drawing) => {
    const feature: Feature = { type: 'Feature', geometry, properties: says }
    const own = boundsOf({ geometry })
    const { lastInsertRowid: id } = add.run(layer, from, JSON.stringify(feature))
    addSpot.run(id, own.west, own.east, own.south, own.north)
    all = widened(all, own)
  }
  scratch.db.exec('BEGIN')
  for (const drawing of drawingsOf(scratch)) {
    if (isGroundOnly) all = widened(all, boundsOf(drawing))
    else keep(drawing)
  }
  const area = extent ?? all
  if (area && all) for (const drawing of groundOf(scratch, area)) keep(drawing)
  scratch.db.exec('COMMIT')
  return all && area
}

const boundsOf = ({ geometry }: Pick<Drawing, 'geometry'>): Bounds => stretchesOf(geometry).reduce(widest)
const widened = (all: Bounds | undefined, own: Bounds): Bounds => (all ? widest(all, own) : own)
const widest = (a: Bounds, b: Bounds): Bounds => ({
  west: Math.min(a.west, b.west),
  east: Math.max(a.east, b.east),
  south: Math.min(a.south, b.south),
  north: Math.max(a.north, b.north),
})

/** Of each layer one index for each zoom from which its things are shown: a tile has only what belongs into it. */
function indexed(rows: Row[], maxZoom: number): Layer[] {
  const groups = Map.groupBy(rows, ({ layer, zoom }) => `${layer} ${zoom}`)
  return [...groups.values()].map((group) => {
    const features = group.map(({ feature }) => JSON.parse(feature) as Feature)
    const options = { maxZoom, extent: EXTENT, buffer: 64, indexMaxZoom: 0 }
    const { layer: name, zoom: from } = group[0]!
    return { name, from, index: new GeoJSONVT({ type: 'FeatureCollection', features }, options) }
  })
}

function tileOf(layers: Layer[], zoom: number, x: number, y: number): Uint8Array | undefined {
  const shown: Record<string, { features: unknown[] }> = {}
  for (const { name, from, index } of layers) {
    const tile = from <= zoom ? index.getTile(zoom, x, y) : null
    if (!tile) continue
    shown[name] ??= { features: [] }
    shown[name].features.push(...tile.features)
  }
  if (Object.keys(shown).length === 0) return undefined
  // safe: what geojson-vt cuts is what this writes
  return gzipSync(fromGeojsonVt(shown as never, { version: 2, extent: EXTENT }))
}
