import assert from 'node:assert/strict'
import { test } from 'node:test'
import { added, moved, written } from './ladder.ts'

const lastProved = null
const LADDER = written([
  { id: 'chn_1', kind: 'push', lastProved },
  { id: 'chn_2', kind: 'ntfy', topic: 'muster-a', lastProved },
  { id: 'chn_3', kind: 'sms', number: '+358401112222', lastProved },
])
const kinds = (ladder: typeof LADDER) => ladder.map(({ kind }) => kind).join()

test('what was read is written as it was: an id goes, a topic stays', () => {
  assert.deepEqual(LADDER, [
    { kind: 'push' },
    { kind: 'ntfy', topic: 'muster-a' },
    { kind: 'sms', number: '+358401112222' },
  ])
})

test('one moves earlier or later, and not beyond the ends', () => {
  assert.equal(kinds(moved(LADDER, 2, -1)), 'push,sms,ntfy')
  assert.equal(kinds(moved(LADDER, 0, 1)), 'ntfy,push,sms')
  for (const beyond of [moved(LADDER, 0, -1), moved(LADDER, 2, 1), moved(LADDER, 3, -1)])
    assert.deepEqual(beyond, LADDER)
})

test('a new one is tried last, under the name that its kind has for an address', () => {
  assert.deepEqual(added([], 'mail', 'aino@example.org'), [{ kind: 'mail', address: 'aino@example.org' }])
  assert.deepEqual(added([{ kind: 'push' }], 'voice', '040 111'), [
    { kind: 'push' },
    { kind: 'voice', number: '040 111' },
  ])
  assert.deepEqual(added([], 'ntfy', ''), [{ kind: 'ntfy' }])
})
