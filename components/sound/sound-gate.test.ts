import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soundGate } from './sound-gate.ts'

test('what happens now is heard; what comes in the same moment is one sound', () => {
  const isHeard = soundGate()
  assert.equal(isHeard('message', 1000, 1100), true)
  assert.equal(isHeard('message', 1200, 1300), false)
  assert.equal(isHeard('message', 4000, 4100), true)
})

test('a new report is not lost behind a message', () => {
  const isHeard = soundGate()
  isHeard('message', 1000, 1000)
  assert.equal(isHeard('report', 1010, 1010), true)
  assert.equal(isHeard('message', 1020, 1020), false)
  assert.equal(isHeard('report', 1030, 1030), false)
})

test('what was missed is one sound, however much and however long it comes in', () => {
  const isHeard = soundGate()
  const heard = Array.from({ length: 100 }, (_, i) => isHeard('report', 1000 + i, 60_000 + i * 100))
  assert.deepEqual(heard.indexOf(true), 0)
  assert.equal(heard.filter(Boolean).length, 1)
  assert.equal(isHeard('report', 70_000, 70_100), true, 'what happens now is heard again')
})
