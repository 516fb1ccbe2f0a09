import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delayAfter, SCHEDULE } from './schedule.ts'

test('each delay is the planned one, a fifth more or less, and after the last there is none', () => {
  for (const [tries, planned] of SCHEDULE.entries())
    for (let n = 0; n < 100; n++) {
      const delay = delayAfter(SCHEDULE, tries)!
      assert.ok(delay >= Math.floor(planned * 0.8) && delay <= Math.ceil(planned * 1.2), `${delay} of ${planned}`)
    }
  assert.equal(delayAfter(SCHEDULE, SCHEDULE.length), undefined)
})

test('it spans about a day', () => {
  const hours = SCHEDULE.reduce((sum, seconds) => sum + seconds, 0) / 3600
  assert.ok(hours > 24 && hours < 30)
})

test('a receiver that says when to come again is not asked before, and not believed beyond a day', () => {
  assert.equal(delayAfter([5], 0, 600), 600)
  assert.equal(delayAfter([5], 0, 1_000_000), 86_400)
  assert.ok(delayAfter([3600], 0, 1)! > 1000)
})
