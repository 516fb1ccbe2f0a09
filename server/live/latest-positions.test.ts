import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLatestPositions } from './latest-positions.ts'

const fix = (vehicleId: string, at: number, lng = 24) => ({
  ...{ vehicleId, at: new Date(at), lng, lat: 60, altitude: null, speedKmh: 50, headingDeg: 90 },
})

test('however often a vehicle moved, it is handed over once, at its newest place', () => {
  const positions = openLatestPositions()
  for (let n = 0; n < 100; n++) positions.move('tea_1', fix('veh_1', n, 24 + n))
  assert.deepEqual([...positions.takeChanged()], [['tea_1', [['veh_1', 123, 60, 90, 50, null, 99]]]])
  assert.deepEqual([...positions.takeChanged()], [])
})

test('an older fix does not move the marker back, one of the same instant does', () => {
  const positions = openLatestPositions()
  positions.move('tea_1', fix('veh_1', 1000, 10))
  positions.move('tea_1', fix('veh_1', 999, 20))
  assert.equal(positions.all('tea_1')[0]?.[1], 10)
  positions.move('tea_1', fix('veh_1', 1000, 30))
  assert.equal(positions.all('tea_1')[0]?.[1], 30)
})

test('a removed vehicle is in no snapshot and no frame', () => {
  const positions = openLatestPositions()
  positions.move('tea_1', fix('veh_1', 1))
  positions.remove('tea_1', 'veh_1')
  assert.deepEqual(positions.all('tea_1'), [])
  assert.deepEqual(
    [...positions.takeChanged()].flatMap(([, fixes]) => fixes),
    [],
  )
})

test('each team has its own', () => {
  const positions = openLatestPositions()
  positions.move('tea_1', fix('veh_1', 1))
  positions.move('tea_2', fix('veh_2', 1))
  assert.deepEqual(
    positions.all('tea_1').map(([id]) => id),
    ['veh_1'],
  )
  assert.deepEqual(positions.all('tea_3'), [])
})
