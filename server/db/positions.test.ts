import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createVehicle } from '#server/domain/vehicles/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import type { RiverFix } from './positions.ts'
import { makePartitions, writePositions } from './positions.ts'

async function open() {
  const rt = await withRuntime()
  const { teamId } = await openTeam(rt)
  const ctx = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
  const vehicle = (name: string) => createVehicle(ctx, { name, type: 'engine' })
  const fix = (vehicleId: string, at: number, lng = 24): RiverFix => ({
    vehicleId,
    teamId,
    at: new Date(at),
    lng,
    lat: 60.000001,
    altitude: null,
    speedKmh: 43.5,
    headingDeg: 270,
  })
  return { rt, vehicle, fix, write: writePositions(rt.pool) }
}

test('a group is written whole: every fix in the trail, the newest of each vehicle as its latest', async () => {
  const { rt, vehicle, fix, write } = await open()
  const [a, b] = [await vehicle('A'), await vehicle('B')]
  assert.deepEqual(await write([fix(a, 2000, 20), fix(b, 1000, 30), fix(a, 1000, 10)]), [true, true, true])
  await write([fix(b, 500, 31)])
  const { rows } = await rt.pool.query(
    'select vehicle_id, lng, lat, at, altitude, speed_kmh from vehicle_position order by lng',
  )
  const common = { lat: 60.000001, altitude: null, speed_kmh: 43.5 }
  assert.deepEqual(rows, [
    { vehicle_id: a, lng: 20, at: new Date(2000), ...common },
    { vehicle_id: b, lng: 30, at: new Date(1000), ...common },
  ])
  assert.equal((await rt.pool.query('select from position')).rowCount, 4)
})

test('a fix of a vehicle that is gone is said to be unwritten, beside those that are', async () => {
  const { rt, vehicle, fix, write } = await open()
  const there = await vehicle('A')
  assert.deepEqual(await write([fix('veh_gone', 1), fix(there, 1)]), [false, true])
  assert.equal((await rt.pool.query('select from position')).rowCount, 1)
})

test('a day that has rows in the default partition stays there, and the next day gets its own', async () => {
  const { rt, vehicle, fix, write } = await open()
  const id = await vehicle('A')
  await write([fix(id, 1)])
  await rt.pool.query(`update position set received_at = '2030-05-01T12:00Z'`) // as if it had slept over midnight
  await makePartitions(rt.pool, new Date('2030-05-01T13:00Z'))
  await makePartitions(rt.pool, new Date('2030-05-01T19:00Z'))
  const { rows } = await rt.pool.query(
    `select relname from pg_class where relname in ('position_2030_05_01', 'position_2030_05_02')`,
  )
  assert.deepEqual(rows, [{ relname: 'position_2030_05_02' }])
})
