import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AssignmentStatus } from '../assignments/assignment-status.ts'
import { statusOf } from './alarm.ts'

const vehicles = (...statuses: (AssignmentStatus | null)[]) => statuses.map((status) => ({ assignment: { status } }))

test('an alarm without vehicles waits', () => assert.equal(statusOf([]), 'waiting'))
test('an assigned vehicle without a status is dispatched', () => assert.equal(statusOf(vehicles(null)), 'dispatched'))
test('the most advanced vehicle speaks for all', () => {
  assert.equal(statusOf(vehicles('at_station', 'en_route')), 'en_route')
  assert.equal(statusOf(vehicles('on_scene', 'en_route')), 'on_scene')
})
test('one that returns does not hide one that is only on its way out', () =>
  assert.equal(statusOf(vehicles('returning', 'at_station')), 'dispatched'))
