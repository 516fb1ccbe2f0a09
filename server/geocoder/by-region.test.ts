import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addressOfLine } from '#lib/address.ts'
import { openGround } from '#server/ground/open-ground.ts'
import { regionPath } from '#server/ground/region/regions.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { importLittleTown } from '#testing/import-little-town.ts'
import { openGeocoder } from './open-geocoder.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'by-region-'))
await importLittleTown(dataDir)
const ground = openGround(dataDir)
const { geocode, close } = openGeocoder(undefined, ground)
after(async () => {
  await Promise.all([close(), ground.close()])
  await rm(dataDir, { recursive: true })
})

const HERE = { lat: 44, lng: 7 }
const FAR = { lat: 60, lng: 25 }
const ask = (line1: string, near = HERE, parts: object = {}) =>
  geocode({ address: { ...addressOfLine(line1), ...parts }, near, country: null })
const rounded = (found: Awaited<ReturnType<typeof ask>>) =>
  found && [found.location.lat, found.location.lng].map((degrees) => Number(degrees.toFixed(4)))

test('an address gets the place of its house, and the town and postal code that the map has', async () => {
  const found = await ask('Rue du Château 7b')
  assert.deepEqual(rounded(found), [44.0001, 7.0082])
  assert.deepEqual(found?.parts, { city: 'Villefranche', postalCode: '98000' })
  assert.deepEqual(rounded(await ask('2 av Leclerc', HERE, { city: 'Villefranche' })), [44.0021, 7.0052])
})

test('what follows a comma may be what no map has, if that is near the team', async () => {
  assert.deepEqual(rounded(await ask('Rue du Château 7b, stairs B, code 1234')), [44.0001, 7.0082])
  assert.equal(rounded(await ask('Rue du Château 7b, stairs B, code 1234', FAR)), null)
})

test('an address in a town that is not of the region is looked for where it says', async () => {
  const [lat, lng] = rounded(await ask('Rue du Château 7b, Ekenäs', FAR))!
  assert.deepEqual([lat, lng], [59.9736, 23.4339])
})

test('a region that cannot be read is left out, and the others are asked', async () => {
  const broken = regionPath(mapsFolder(dataDir), 'broken')
  for (const [bytes, why] of [
    ['nothing of the kind', 'not a database'],
    ['', 'no such table'],
  ] as const) {
    await writeFile(broken, bytes)
    const again = openGround(dataDir) // the other looks again in a moment
    assert.equal((await again.ask({ ask: 'find', text: 'rue du château', limit: 1 })).length, 1, why)
    await again.close()
  }
})

test('a region that is removed is no longer asked', async () => {
  await rm(mapsFolder(dataDir), { recursive: true })
  const again = openGround(dataDir) // the other looks again in a moment
  assert.deepEqual(await again.ask({ ask: 'find', text: 'rue du château', limit: 1 }), [])
  await again.close()
})
