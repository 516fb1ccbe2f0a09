import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elapsed } from './elapsed.ts'

test('minutes and seconds, then hours, then days', () => {
  const since = (seconds: number) => elapsed(0, seconds * 1000)
  assert.deepEqual([0, 19.9, 292, 4443, 200_000].map(since), ['00:00', '00:19', '04:52', '1:14:03', '2 d'])
})

test('a server clock ahead of ours shows zero, not minus', () => assert.equal(elapsed(5000, 0), '00:00'))
