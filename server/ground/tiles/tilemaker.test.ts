import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { LITTLE_TOWN } from '#testing/little-town.ts'
import { writeExtract } from '#testing/write-extract.ts'
import { importRegion } from '../import/import-region.ts'
import { regionPath } from '../region/regions.ts'
import { copyTiles } from './copy-tiles.ts'
import { findTilemaker, TilemakerFailed } from './run-tilemaker.ts'

const folder = await mkdtemp(join(tmpdir(), 'tilemaker-'))
after(() => rm(folder, { recursive: true }))
const file = join(folder, 'town.osm.pbf')
await writeExtract(file, LITTLE_TOWN)
const program = await findTilemaker()
const withoutIt = program === undefined && 'tilemaker is not installed here'

const TILES =
  'CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data, PRIMARY KEY (zoom_level, tile_column, tile_row))'

test('a tile has the layers of both, one after the other', () => {
  const from = join(folder, 'from.mbtiles')
  for (const [path, rows] of [
    [from, [1, 2]],
    [':memory:', [2, 3]],
  ] as const) {
    const db = new DatabaseSync(path)
    db.exec(TILES)
    for (const x of rows)
      db.prepare('INSERT INTO tiles VALUES (3, ?, 0, ?)').run(x, gzipSync(path === from ? 'above' : 'below'))
    if (path === from) {
      db.close()
      continue
    }
    assert.equal(copyTiles(from, db), 3)
    const all = db.prepare('SELECT tile_data FROM tiles ORDER BY tile_column').all()
    assert.deepEqual(
      all.map(({ tile_data }) => String(gunzipSync(tile_data as Uint8Array))),
      ['above', 'belowabove', 'below'],
    )
  }
})

test('where it fails the region stays as it was, and nothing is left behind', { skip: withoutIt }, async () => {
  const maps = join(folder, 'failing')
  await importRegion(file, maps, 'town', () => undefined)
  const broken = join(folder, 'broken')
  await writeFile(broken, '#!/bin/sh\necho "out of memory" >&2\nexit 3\n')
  await chmod(broken, 0o755)
  const failing = importRegion(file, maps, 'town', () => undefined, broken)
  await assert.rejects(
    failing,
    (error) => error instanceof TilemakerFailed && /ended with 3: out of memory/.test(error.message),
  )
  const left = (await readdir(maps)).filter((name) => !name.includes('.reading'))
  assert.deepEqual(left, ['town.region.mbtiles'])
})

test('its tiles come into the region’s file, on the ground that we know', { skip: withoutIt }, async () => {
  const maps = join(folder, 'whole')
  const { tiles } = await importRegion(file, maps, 'town', () => undefined, program)
  assert.ok(tiles > 0)
  assert.deepEqual(await readdir(maps), ['town.region.mbtiles'])
  const region = new DatabaseSync(regionPath(maps, 'town'), { readOnly: true })
  const deep = region.prepare('SELECT tile_data FROM tiles WHERE zoom_level = 14').all()
  region.close()
  const all = deep.map(({ tile_data }) => gunzipSync(tile_data as Uint8Array).toString('latin1')).join()
  for (const layer of ['transportation', 'place', 'ground']) assert.match(all, new RegExp(layer))
})
