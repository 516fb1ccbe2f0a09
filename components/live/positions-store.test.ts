import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FixTuple } from '#lib/contracts/live.ts'
import { merge, positionsStore, receiveFixes, receiveSnapshot } from './positions-store.ts'

const fix = (id: string, at: number, lng = 18): FixTuple => [id, lng, 59, 90, 61, null, at]

test('a newer fix moves a marker, and only that one is named', () => {
  const { byId } = merge(new Map(), [fix('a', 1), fix('b', 1)])
  const next = merge(byId, [fix('a', 2, 19)])
  assert.deepEqual(next.changed, ['a'])
  assert.equal(next.byId.get('a')?.lng, 19)
  assert.equal(next.byId.get('b')?.lng, 18)
})

test('an older or repeated fix changes nothing', () => {
  const { byId } = merge(new Map(), [fix('a', 2)])
  assert.deepEqual(merge(byId, [fix('a', 1, 20), fix('a', 2, 20)]).changed, [])
})

test('a caller comes with the accuracy, what has none is without', () => {
  const { byId } = merge(new Map(), [[...fix('rep_17', 1), 12], fix('veh_1', 1)] as FixTuple[])
  assert.equal(byId.get('rep_17')?.accuracyM, 12)
  assert.equal(byId.get('veh_1')?.accuracyM, null)
})

test('who is gone leaves the map, also when only a snapshot says so', () => {
  receiveFixes({ fixes: [fix('mem_1', 1), fix('mem_2', 1), fix('veh_1', 5)], gone: [] })
  receiveFixes({ fixes: [], gone: ['mem_1', 'mem_unknown'] })
  assert.deepEqual(positionsStore.getState().changed, ['mem_1'])
  receiveSnapshot({ fixes: [fix('veh_1', 4, 20)] })
  assert.deepEqual(
    [...positionsStore.getState().byId.values()].map(({ lng, at }) => [lng, at]),
    [[18, 5]],
  )
})
