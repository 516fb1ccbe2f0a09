import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm, AssignmentStatus, Vehicle } from '#lib/client/model.ts'
import { fleetOf } from './fleet.ts'

const vehicle = (id: string, active = true): Vehicle => ({
  id,
  name: id,
  type: 'engine',
  active,
  position: null,
  crew: [],
  createdAt: '',
  externalId: null,
})
// safe: only what the fleet looks at
const alarm = (sequence: number, statuses: Record<string, AssignmentStatus>) =>
  ({
    id: `alr_${sequence}`,
    sequence,
    vehicles: Object.entries(statuses).map(([id, status]) => ({ id, assignment: { id: `asg_${id}`, status } })),
  }) as Alarm
const statuses = (...args: Parameters<typeof fleetOf>) =>
  fleetOf(...args).map((unit) => [unit.id, unit.status, unit.alarm?.sequence])

test('free, off duty, and on an alarm', () => {
  const fleet = statuses([vehicle('E 1'), vehicle('E 2'), vehicle('E 3', false)], [alarm(418, { 'E 2': 'en_route' })])
  assert.deepEqual(fleet, [
    ['E 1', 'available', undefined],
    ['E 2', 'en_route', 418],
    ['E 3', 'off', undefined],
  ])
})

test('assigned without a status, or still at the station, is dispatched', () => {
  assert.deepEqual(
    statuses([vehicle('a'), vehicle('b')], [alarm(1, { a: null, b: 'at_station' })]).map((s) => s[1]),
    ['dispatched', 'dispatched'],
  )
})

test('in a drill a vehicle that is on a real alarm is not free, and does what it really does', () => {
  const live = [alarm(7, { a: 'en_route', b: null, c: 'on_scene' })]
  const fleet = fleetOf([vehicle('a'), vehicle('b'), vehicle('c'), vehicle('d')], [alarm(1, { c: 'returning' })], live)
  assert.deepEqual(
    fleet.map(({ status, alarm: on, live }) => [status, on?.sequence ?? null, live]),
    [
      ['en_route', null, 7],
      ['dispatched', null, 7],
      ['returning', 1, 7],
      ['available', null, null],
    ],
  )
})

test('on two alarms it stands where it has come furthest', () => {
  assert.deepEqual(statuses([vehicle('a')], [alarm(1, { a: 'returning' }), alarm(2, { a: 'on_scene' })]), [
    ['a', 'on_scene', 2],
  ])
})
