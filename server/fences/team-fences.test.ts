import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Fence, Watched } from '#server/domain/fences/index.ts'
import { openTeamFences } from './team-fences.ts'

const METRE = 1 / 111_195
const HERE = { lng: 18, lat: 59 }
const STATION: Fence = { kind: 'place', key: 'place 1', place: 'plc_1', shape: { centre: HERE, radius: 100 } }
let watched: Watched | null
let told: [vehicle: string, fence: string, isInside: boolean][]
let loads: number

const open = () =>
  openTeamFences(
    async () => {
      loads++
      return watched
    },
    async (vehicle, fence, isInside) => void told.push([vehicle, fence.key, isInside]),
  )
/** So many seconds after the beginning, so many metres north of the station. */
const fix = (seconds: number, metres: number, more: object = {}) => ({
  ...{ vehicleId: 'E 1', at: new Date(seconds * 1000), lng: HERE.lng, lat: HERE.lat + metres * METRE, speedKmh: null },
  ...more,
})

beforeEach(() => {
  watched = { places: [STATION], scenes: new Map(), within: new Map() }
  told = []
  loads = 0
})

test('coming and leaving are told once each, by the fixes in their order', async () => {
  const team = open()
  for (const [seconds, metres] of [
    [0, 500],
    [10, 50],
    [5, 500], // late, and no news
    [20, 40],
    [30, 20],
    [40, 200],
    [50, 300],
  ] as const)
    await team.see(fix(seconds, metres))
  assert.deepEqual(told, [
    ['E 1', 'place 1', true],
    ['E 1', 'place 1', false],
  ])
  assert.equal(loads, 1)
})

test('who was within before is not told to have come again', async () => {
  watched!.within.set('E 1', new Set(['place 1']))
  const team = open()
  for (const seconds of [0, 10, 20]) await team.see(fix(seconds, 10))
  assert.deepEqual(told, [])
})

test('a tracker that falls silent where it stands has come; one that drove by is waited for longer', async () => {
  for (const [speedKmh, silentFor] of [
    [0, 10],
    [60, 60],
    [null, 60],
  ] as const) {
    told = []
    const team = open()
    await team.see(fix(0, 10, { speedKmh }))
    assert.deepEqual(team.silent((silentFor - 1) * 1000), [])
    await Promise.all(team.silent(silentFor * 1000))
    await Promise.all(team.silent((silentFor + 60) * 1000))
    assert.deepEqual(told, [['E 1', 'place 1', true]], String(speedKmh))
  }
})

test('a team that watches nothing is asked once, until something has changed', async () => {
  const places = watched
  watched = null
  const team = open()
  for (const seconds of [0, 10]) await team.see(fix(seconds, 10))
  assert.equal(loads, 1)
  watched = places
  team.forget()
  for (const seconds of [20, 30]) await team.see(fix(seconds, 10))
  assert.deepEqual([loads, told], [2, [['E 1', 'place 1', true]]])
})

test('what is not known for a fault is asked again, and no fix is lost by it', async () => {
  let isBroken = true
  const team = openTeamFences(
    async () => {
      if (isBroken) throw new Error('the database is away')
      return watched
    },
    async (vehicle, fence, isInside) => void told.push([vehicle, fence.key, isInside]),
  )
  await assert.rejects(async () => team.see(fix(0, 10)), /away/)
  isBroken = false
  await team.see(fix(10, 10))
  assert.deepEqual(told, [['E 1', 'place 1', true]])
})
