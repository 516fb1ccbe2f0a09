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

test('an information is heard over a message, and never over a report or an alarm', () => {
  const isHeard = soundGate()
  const heard = (['message', 'information', 'report', 'information', 'alarm3', 'information'] as const).filter(
    (sound, i) => isHeard(sound, 1000 + i, 1000 + i),
  )
  assert.deepEqual(heard, ['message', 'information', 'report', 'alarm3'])
})

test('what was missed is one sound, however much and however long it comes in', () => {
  const isHeard = soundGate()
  const heard = Array.from({ length: 100 }, (_, i) => isHeard('report', 1000 + i, 60_000 + i * 100))
  assert.deepEqual(heard.indexOf(true), 0)
  assert.equal(heard.filter(Boolean).length, 1)
  assert.equal(isHeard('report', 70_000, 70_100), true, 'what happens now is heard again')
})

test('an alarm is lost behind nothing that is less urgent, and nothing less urgent is heard over it', () => {
  const isHeard = soundGate()
  const heard = (['message', 'alarm3', 'report', 'alarm2', 'alarm3', 'alarm1', 'alarm2', 'message'] as const).filter(
    (sound, i) => isHeard(sound, 1000 + i, 1000 + i),
  )
  assert.deepEqual(heard, ['message', 'alarm3', 'alarm2', 'alarm1'])
})

test('of the alarms of a gap the most urgent is heard, once, also behind a report of that gap', () => {
  const isHeard = soundGate()
  assert.equal(isHeard('report', 1000, 60_000), true)
  assert.equal(isHeard('alarm1', 1500, 60_050), true)
  assert.equal(isHeard('alarm2', 1600, 60_100), false)
  assert.equal(isHeard('alarm1', 9000, 70_000), false)
})
