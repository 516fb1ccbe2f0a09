import assert from 'node:assert/strict'
import { test } from 'node:test'
import { affectedBy, rowsOf } from './affected.ts'

test('what names an alarm touches that alarm alone', () => {
  assert.deepEqual(affectedBy({ action: 'ASSIGNMENT_UPDATE', alarm: 'alr_1', object: 'asg_1' }), [{ alarm: 'alr_1' }])
})

test('a call that was delivered leaves the alarm as it is, and how it goes on calling', () => {
  assert.deepEqual(affectedBy({ action: 'ALERT_UPDATE', alarm: 'alr_1', object: null }), [{ called: 'alr_1' }])
  assert.deepEqual(affectedBy({ action: 'ALERT_WAVE', alarm: 'alr_1', object: 'alr_1' }), [{ calling: 'alr_1' }])
})

test('a rule of alerting is no call of an alarm', () => {
  assert.deepEqual(affectedBy({ action: 'ALERT_RULE_UPDATE', alarm: null, object: 'rul_1' }), [{ list: 'alert-rules' }])
})

test('a renamed vehicle touches the list and the alarms it stands in; a new one only the list', () => {
  assert.deepEqual(affectedBy({ action: 'VEHICLE_UPDATE', alarm: null, object: 'veh_1' }), [
    { list: 'vehicles' },
    { list: 'alarms' },
  ])
  assert.deepEqual(affectedBy({ action: 'VEHICLE_CREATE', alarm: null, object: 'veh_1' }), [{ list: 'vehicles' }])
})

test('what happens to a report touches that report, and the alarm it is linked to', () => {
  assert.deepEqual(affectedBy({ action: 'REPORT_CREATE', alarm: null, object: '17' }), [{ report: 17 }])
  assert.deepEqual(affectedBy({ action: 'REPORT_MESSAGE', alarm: 'alr_1', object: '17' }), [
    { report: 17 },
    { alarm: 'alr_1' },
  ])
})

test('a renamed category stands in reports', () => {
  assert.deepEqual(affectedBy({ action: 'CATEGORY_UPDATE', alarm: null, object: '3' }), [
    { list: 'categories' },
    { list: 'reports' },
  ])
})

test('what is short, and who answers about it, is read again', () => {
  for (const action of ['READINESS_UPDATE', 'READINESS_REQUEST', 'READINESS_ANSWER'])
    assert.deepEqual(affectedBy({ action, alarm: null, object: null }), [{ list: 'strength' }])
})

test('whatever happens to crowd posts, their list is read again', () => {
  for (const action of ['POST_CREATE', 'POST_UPDATE', 'POST_DELETE', 'POST_BULK'])
    assert.deepEqual(affectedBy({ action, alarm: null, object: null }), [{ list: 'posts' }])
})

test('words of a later version are left alone', () => {
  assert.deepEqual(affectedBy({ action: 'SHIFT_CREATE', alarm: null, object: 'shi_1' }), [])
  assert.deepEqual(affectedBy({ action: 'toString', alarm: null, object: null }), [])
})

test('the rows of the queue that a missed entry marks', () => {
  const entry = (action: string, object: string | null, alarm: string | null = null) =>
    rowsOf({ action, object, alarm })
  assert.deepEqual(entry('ALARM_UPDATE', 'alr_1', 'alr_1'), ['alarm:alr_1'])
  assert.deepEqual(entry('RESPONSE_CREATE', 'res_1', 'alr_1'), ['alarm:alr_1'])
  assert.deepEqual(entry('REPORT_MESSAGE', '17', 'alr_1'), ['report:17', 'alarm:alr_1'])
  assert.deepEqual(entry('POST_CREATE', '7'), ['post:7'])
  assert.deepEqual(entry('VEHICLE_UPDATE', 'veh_1'), [])
})
