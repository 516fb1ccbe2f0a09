import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm } from '#lib/client/model.ts'
import { withAlarm } from './alarm-cache.ts'

// safe: only what the cache looks at
const alarm = (id: string, concluded = false, title = id) => ({ id, concluded, title }) as Alarm

test('a new alarm joins, a changed one is replaced, a concluded one leaves', () => {
  const open = [alarm('a'), alarm('b')]
  assert.deepEqual(
    withAlarm(open, alarm('c')).map((a) => a.id),
    ['a', 'b', 'c'],
  )
  assert.deepEqual(
    withAlarm(open, alarm('a', false, 'new')).map((a) => a.title),
    ['b', 'new'],
  )
  assert.deepEqual(
    withAlarm(open, alarm('a', true)).map((a) => a.id),
    ['b'],
  )
})
