import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isId, newId } from './id.ts'

test('ids have the reference’s shape: prefix, 26 letters of a ULID, 00', () => {
  const { id } = newId('alr', new Date())
  assert.match(id, /^alr_[0-9a-hjkmnp-tv-z]{26}00$/)
  assert.ok(isId('alr', id))
  assert.ok(!isId('veh', id))
})

test('the example ids of the reference are ids', () => {
  assert.ok(isId('alr', 'alr_01j85v5kgkfbzt7yb0nwq1ztdw00'))
  assert.ok(isId('veh', 'veh_01h54nmt8drs39c7dkqzj8kzy700'))
})

test('ids rise whatever the clock does, and `at` is the millisecond inside them', () => {
  const clock = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })
  fc.assert(
    fc.property(fc.array(clock, { minLength: 2, maxLength: 50 }), (times) => {
      const made = times.map((ms) => newId('alr', new Date(ms)))
      for (const [i, { id, at }] of made.entries()) {
        if (i === 0) continue
        assert.ok(id > made[i - 1]!.id)
        assert.ok(at.getTime() >= made[i - 1]!.at.getTime())
      }
    }),
  )
})
