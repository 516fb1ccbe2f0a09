import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FixTuple } from '#lib/contracts/live.ts'
import { merge } from './positions-store.ts'

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
