import assert from 'node:assert/strict'
import { test } from 'node:test'
import { affectedBy } from './affected.ts'

test('what names an alarm touches that alarm alone', () => {
  assert.deepEqual(affectedBy({ action: 'ASSIGNMENT_UPDATE', alarm: 'alr_1' }), [{ alarm: 'alr_1' }])
})

test('a renamed vehicle touches the list and the alarms it stands in; a new one only the list', () => {
  assert.deepEqual(affectedBy({ action: 'VEHICLE_UPDATE', alarm: null }), [{ list: 'vehicles' }, { list: 'alarms' }])
  assert.deepEqual(affectedBy({ action: 'VEHICLE_CREATE', alarm: null }), [{ list: 'vehicles' }])
})

test('words of a later version are left alone', () => {
  assert.deepEqual(affectedBy({ action: 'SHIFT_CREATE', alarm: null }), [])
  assert.deepEqual(affectedBy({ action: 'toString', alarm: null }), [])
})
