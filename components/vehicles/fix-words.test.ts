import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fix } from '#components/live/positions-store.ts'
import { english } from '#testing/words.ts'
import { fixWords } from './fix-words.ts'

const fix: Fix = { lat: 1, lng: 2, headingDeg: null, speedKmh: null, at: 0 }
const words = (of: Fix | undefined, nowMs: number) => fixWords(of, nowMs, english)

test('a moving unit says its speed, one without says none', () => {
  assert.equal(words({ ...fix, speedKmh: 60.6 }, 0).position, '1.0000, 2.0000 · 61 km/h')
  assert.equal(words(fix, 0).position, '1.0000, 2.0000')
})

test('how old it is, alone and in a line; what is lost says so in both', () => {
  assert.deepEqual(words(fix, 14_000), {
    age: '14 s',
    aged: 'seen 14 s ago',
    freshness: 'fresh',
    position: '1.0000, 2.0000',
  })
  const lost = words(fix, 840_000)
  assert.deepEqual([lost.age, lost.aged], ['lost 14 min', 'lost 14 min'])
})

test('a device whose clock is wrong says so beside the age: the year, or the day and hour of this one', () => {
  const now = Date.UTC(2026, 10, 29, 12)
  const old = words({ ...fix, at: now - 14_000, clockSays: Date.UTC(2007, 5, 1) }, now)
  assert.deepEqual(
    [old.age, old.aged, old.freshness],
    ['14 s · its clock says 2007', 'seen 14 s ago · its clock says 2007', 'fresh'],
  )
  assert.match(words({ ...fix, at: now, clockSays: now + 7_200_000 }, now).age, /^0 s · its clock says Today \d\d:00/)
})

test('a unit that was never seen', () => {
  const never = { age: 'no position', aged: 'no position', freshness: 'none', position: 'position unknown' }
  assert.deepEqual(words(undefined, 0), never)
})
