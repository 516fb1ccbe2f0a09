import { DatabaseSync } from 'node:sqlite'
import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * Puts the tiles of an MBTiles file into a region, on top of what a tile has there already: the layers of both. Returns how many
 * tiles the region has then.
 */
export function copyTiles(from: string, region: DatabaseSync): number {
  const made = new DatabaseSync(from, { readOnly: true })
  try {
    const one = region.prepare('SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?')
    const put = region.prepare('INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?)')
    region.exec('BEGIN')
    for (const row of made
      .prepare('SELECT zoom_level z, tile_column x, tile_row y, tile_data data FROM tiles')
      .iterate()) {
      const { z, x, y, data } = row as { z: number; x: number; y: number; data: Uint8Array }
      const below = one.get(z, x, y)?.tile_data as Uint8Array | undefined
      put.run(z, x, y, below ? joined(below, data) : packed(data))
    }
    region.exec('COMMIT')
    return Number(region.prepare('SELECT count(*) AS n FROM tiles').get()?.n)
  } finally {
    made.close()
  }
}

/** A tile is a list of layers (Mapbox Vector Tile 2.1, a repeated field): two after each other are one with the layers of both. */
const joined = (below: Uint8Array, above: Uint8Array) => gzipSync(Buffer.concat([plain(below), plain(above)]))
const isPacked = (tile: Uint8Array) => tile[0] === 0x1f && tile[1] === 0x8b
const plain = (tile: Uint8Array) => (isPacked(tile) ? gunzipSync(tile) : tile)
const packed = (tile: Uint8Array) => (isPacked(tile) ? tile : gzipSync(tile))
