import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StreamEntry } from '#lib/client/model.ts'
import { reachesOf } from './timeline-reaches.ts'

// safe: only these are looked at
const entry = (action: string, reason?: string) =>
  ({
    action,
    changes: reason === undefined ? [] : [{ key: 'reason', from: null, to: reason }],
  }) as unknown as StreamEntry

test('people are reached by an undo only where they were called, or told that it is over', () => {
  const [raised, called, concluded, over] = [
    entry('ALARM_CREATE'),
    entry('ALERT_WAVE', 'raised'),
    entry('ALARM_CONCLUDE'),
    entry('ALERT_WAVE', 'stand_down'),
  ]
  const all = [over, concluded, called, raised]
  assert.deepEqual(
    all.map((one) => reachesOf(one, all)),
    ['nobody', 'reached', 'nobody', 'told'],
  )
  assert.equal(reachesOf(concluded, [concluded, called, raised]), 'nobody')
  assert.equal(reachesOf(raised, [raised]), 'nobody')
})
