import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openGround } from '#server/ground/open-ground.ts'
import { importLittleTown } from '#testing/import-little-town.ts'
import { LITTLE_TOWN } from '#testing/little-town.ts'
import { openTravel } from './open-travel.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'travel-'))
await importLittleTown(dataDir)
const ground = openGround(dataDir)
const travel = openTravel(ground)
after(async () => {
  await ground.close()
  await rm(dataDir, { recursive: true })
})

const spot = (id: number) => LITTLE_TOWN.nodes.find((node) => node.id === id)!
const AT_SEA = { lat: 45, lng: 8 }

test('who is on a road comes by road, who is not is estimated and says so', async () => {
  const [near, far] = await travel({ target: spot(6), sources: [spot(1), AT_SEA], lines: true })
  assert.deepEqual([near?.source, far?.source], ['roads', 'estimate'])
  assert.ok(near!.line!.length >= 3 && far!.line === null)
  assert.ok(far!.seconds > near!.seconds && far!.metres > 100_000)
})

test('nobody has no trips', async () => assert.deepEqual(await travel({ target: spot(6), sources: [] }), []))
