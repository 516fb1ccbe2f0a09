import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBuckets } from './token-bucket.ts'

const RATE = { perMinute: 120, burst: 300 }

function open(most?: number) {
  let at = 1
  const buckets = openBuckets(() => at, most)
  const take = (name = 'a', rate = RATE) => buckets.take(name, rate)
  const taken = (times: number, name?: string) =>
    Array.from({ length: times }, () => take(name)).filter((t) => t.allowed)
  return { buckets, take, taken, pass: (ms: number) => (at += ms) }
}

test('the whole burst passes at once, and not one more', () => {
  const { taken, take } = open()
  assert.equal(taken(400).length, 300)
  assert.deepEqual({ ...take(), waitMs: 0 }, { allowed: false, left: 0, waitMs: 0 })
  assert.equal(Math.round(take().waitMs), 500)
})

test('it fills continuously: one every half second, all after 150 seconds, never more than the burst', () => {
  const { taken, pass } = open()
  taken(300)
  pass(499)
  assert.equal(taken(5).length, 0)
  pass(1)
  assert.equal(taken(5).length, 1)
  pass(1250)
  assert.equal(taken(5).length, 2)
  pass(250) // the half that was left over counts
  assert.equal(taken(5).length, 1)
  pass(150_000)
  assert.equal(taken(400).length, 300)
  pass(10_000_000)
  assert.equal(taken(400).length, 300)
})

test('what is refused costs nothing', () => {
  const { taken, pass } = open()
  taken(10_000)
  pass(1000)
  assert.equal(taken(10).length, 2)
})

test('it says what is left, and how long until there is more', () => {
  const { take, pass, buckets } = open()
  assert.deepEqual([take().left, take().left], [299, 298])
  pass(200)
  const { left, waitMs } = take()
  assert.deepEqual([left, Math.round(waitMs)], [297, 300])
  assert.equal(buckets.peek('a', RATE).left, 297)
  assert.equal(buckets.peek('a', RATE).left, 297)
})

test('one bucket knows nothing of another', () => {
  const { taken } = open()
  taken(400, 'a')
  assert.equal(taken(400, 'b').length, 300)
})

test('a rate that is not a whole number comes out right over a long time', () => {
  const { take, pass } = open()
  const odd = { perMinute: 7, burst: 3 }
  let allowed = 0
  for (let second = 0; second < 3600; second++) {
    if (take('odd', odd).allowed) allowed++
    pass(1000)
  }
  assert.ok(Math.abs(allowed - (3 + 7 * 60)) <= 1, String(allowed))
})

test('a full bucket is forgotten within a minute; one in use is not', () => {
  const { take, pass, buckets } = open()
  for (let n = 0; n < 5000; n++) take(`once ${n}`)
  for (let n = 0; n < 300; n++) take('busy')
  assert.equal(buckets.size(), 5001)
  pass(61_000)
  take('another')
  assert.equal(buckets.size(), 2)
  assert.equal(buckets.peek('busy', RATE).left, 122)
})

test('a flood of names does not fill the memory', () => {
  const { take, buckets } = open(100)
  for (let n = 0; n < 10_000; n++) take(`address ${n}`)
  assert.equal(buckets.size(), 100)
})
