import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLatestPositions } from './latest-positions.ts'

const fix = (at: number, lng = 24) => ({
  at: new Date(at),
  lng,
  lat: 60,
  altitude: null,
  speedKmh: 50,
  headingDeg: 90,
})

test('however often a vehicle moved, it is handed over once, at its newest place', () => {
  const positions = openLatestPositions()
  for (let n = 0; n < 100; n++) positions.move('room', 'veh_1', fix(n, 24 + n))
  assert.deepEqual(
    [...positions.takeChanged()],
    [['room', { fixes: [['veh_1', 123, 60, 90, 50, null, 99]], gone: [] }]],
  )
  assert.deepEqual([...positions.takeChanged()], [])
})

test('an older fix does not move the marker back, one of the same instant does', () => {
  const positions = openLatestPositions()
  positions.move('room', 'veh_1', fix(1000, 10))
  positions.move('room', 'veh_1', fix(999, 20))
  assert.equal(positions.all('room')[0]?.[1], 10)
  positions.move('room', 'veh_1', fix(1000, 30))
  assert.equal(positions.all('room')[0]?.[1], 30)
})

test('what is removed is in no snapshot, and the next frame says once that it is gone', () => {
  const positions = openLatestPositions()
  positions.move('room', 'veh_1', fix(1))
  positions.remove('room', 'veh_1')
  positions.remove('room', 'veh_never_there')
  assert.deepEqual(positions.all('room'), [])
  assert.deepEqual([...positions.takeChanged()], [['room', { fixes: [], gone: ['veh_1'] }]])
  assert.deepEqual([...positions.takeChanged()], [])
})

test('what went and came back within a frame is not gone', () => {
  const positions = openLatestPositions()
  positions.move('room', 'mem_1', fix(1))
  positions.remove('room', 'mem_1')
  positions.move('room', 'mem_1', fix(0))
  assert.deepEqual(
    [...positions.takeChanged()].map(([, { fixes, gone }]) => [fixes[0]?.[6], gone]),
    [[0, []]],
  )
})

test('each room has its own', () => {
  const positions = openLatestPositions()
  positions.move('one', 'veh_1', fix(1))
  positions.move('two', 'veh_2', fix(1))
  assert.deepEqual(
    positions.all('one').map(([id]) => id),
    ['veh_1'],
  )
  assert.deepEqual(positions.all('three'), [])
})
