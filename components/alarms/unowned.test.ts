import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUnowned, nextStep } from './unowned.ts'

const since = '2026-11-22T03:14:08.000Z'
const at = (second: number) => Date.parse(since) + second * 1000
const unowned = { since, officersAt: '2026-11-22T03:14:38.000Z', officersToldAt: null }

test('the row counts down to when the duty officers are told, and never below nothing', () => {
  assert.deepEqual(nextStep({ unowned }, at(19)), { step: 'officerIn', seconds: 11 })
  assert.deepEqual(nextStep({ unowned }, at(40)), { step: 'officerIn', seconds: 0 })
})

test('who is told nothing, or was told, is not counted down to', () => {
  assert.deepEqual(nextStep({ unowned: { ...unowned, officersAt: null } }, at(0)), { step: 'nobody' })
  const told = { ...unowned, officersAt: null, officersToldAt: since }
  assert.deepEqual(nextStep({ unowned: told }, at(0)), { step: 'officerTold' })
  assert.deepEqual([isUnowned({ unowned }), isUnowned({ unowned: null })], [true, false])
})
