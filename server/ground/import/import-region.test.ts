import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { LITTLE_TOWN } from '#testing/little-town.ts'
import { type Extract, writeExtract } from '#testing/write-extract.ts'
import { openRegion } from '../open-region.ts'
import { regionPath } from '../region/regions.ts'
import { importRegion } from './import-region.ts'

const folder = await mkdtemp(join(tmpdir(), 'region-'))
after(() => rm(folder, { recursive: true }))
const file = join(folder, 'town.osm.pbf')
await writeExtract(file, LITTLE_TOWN)
const whole = await readFile(file)
const maps = join(folder, 'maps')
const doImport = (from = file) => importRegion(from, maps, 'town', () => undefined)

test('an import says what it found, and leaves nothing but the region', async () => {
  const { things, roads } = await doImport()
  assert.deepEqual(things, { place: 1, street: 3, fire_station: 1, hydrant: 1, crossing: 2, address: 6 })
  assert.deepEqual([roads.pieces, roads.kilometres], [6, 3])
  assert.deepEqual(await readdir(maps), ['town.region.mbtiles'])
})

test('houses between two with numbers stand evenly between them, in the town they lie in', async () => {
  const region = openRegion(regionPath(maps, 'town'))
  const [six] = region.find({ text: '6 av general leclerc', limit: 1 })
  region.close()
  const { street, number, city, lat } = six!.thing
  assert.deepEqual([street, number, city], ['Avenue Général Leclerc', '6', 'Villefranche'])
  assert.ok(Math.abs(lat - 44.0051) < 1e-6)
})

const BROKEN: [what: string, bytes: Uint8Array, why: RegExp][] = [
  ['an empty file', Buffer.alloc(0), /is empty/],
  ['something else', Buffer.from('%PDF-1.7 and so on, for some bytes more'), /no OpenStreetMap extract/],
  ['one that begins a byte late', whole.subarray(1), /no OpenStreetMap extract/],
  ['one cut off', whole.subarray(0, whole.length - 20), /ends too early/],
  [
    'one with a byte changed',
    whole.map((byte, i) => (i === whole.length - 60 ? byte ^ 1 : byte)),
    /is damaged at byte/,
  ],
]
for (const [what, bytes, why] of BROKEN)
  test(`${what} is refused, and the region before stays as it was`, async () => {
    const before = await readFile(regionPath(maps, 'town'))
    const broken = join(folder, 'broken.osm.pbf')
    await writeFile(broken, bytes)
    await assert.rejects(doImport(broken), why)
    assert.deepEqual(await readFile(regionPath(maps, 'town')), before)
    assert.deepEqual(await readdir(maps), ['town.region.mbtiles'])
  })

test('what would be read wrongly is refused by name', async () => {
  const strange: Extract = { ...LITTLE_TOWN, needs: ['OsmSchema-V0.6', 'HistoricalInformation'] }
  await writeExtract(join(folder, 'strange.osm.pbf'), strange)
  await assert.rejects(doImport(join(folder, 'strange.osm.pbf')), /HistoricalInformation/)
})

test('an import that was cut off goes on where it was, and ends as if it had not been', async () => {
  const cutOff = (from: number) => (step: string, done: number) => {
    if (step === 'reading' && done > from) throw new Error('the power is gone')
  }
  const first = await importRegion(file, maps, 'other', () => undefined)
  await rm(regionPath(maps, 'other'))
  const read: number[] = []
  await assert.rejects(importRegion(file, maps, 'other', cutOff(0.2)), /the power is gone/)
  assert.deepEqual((await readdir(maps)).includes('other.region.mbtiles'), false)
  const again = await importRegion(file, maps, 'other', (step, done) => step === 'reading' && read.push(done))
  assert.deepEqual([again.things, again.roads, again.tiles], [first.things, first.roads, first.tiles])
  const all: number[] = []
  await importRegion(file, maps, 'other', (step, done) => step === 'reading' && all.push(done))
  assert.ok(read.length < all.length, `${read.length} blocks instead of fewer than ${all.length}`)
  await rm(regionPath(maps, 'other'))
})

test('a region is imported by one at a time', async () => {
  const done = await Promise.allSettled([doImport(), doImport()])
  assert.deepEqual(done.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const refused = done.find((each) => each.status === 'rejected')
  assert.match(String(refused?.reason), /being imported already/)
})
