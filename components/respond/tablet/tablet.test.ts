import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUnderWay } from './driving/is-under-way.ts'
import { newFor } from './new-for.ts'
import { codeIn } from './pair/accept-code.ts'

const alarm = (id: string, priority: 1 | 2 | 3, status: string | null = null, vehicle = 'veh_1') =>
  ({ id, priority, sequence: 1, vehicles: [{ id: vehicle, assignment: { id: 'asg_1', status } }] }) as never

test('an alarm of the vehicle is news once, the most urgent first, and again when it is assigned again', () => {
  const none: ReadonlySet<string> = new Set()
  const [low, high, other] = [alarm('alr_1', 3), alarm('alr_2', 1), alarm('alr_3', 1, null, 'veh_2')]
  const first = newFor('veh_1', [low, high, other], none)
  assert.deepEqual([first.alarm, [...first.known]], [high, ['alr_1', 'alr_2']])
  assert.equal(newFor('veh_1', [low, high], first.known).alarm, undefined)
  const without = newFor('veh_1', [low], first.known)
  assert.equal(newFor('veh_1', [low, high], without.known).alarm, high)
})

test('a vehicle is under way until it stands where it was sent', () => {
  const cases: [string | null, boolean][] = [
    [null, true],
    ['en_route', true],
    ['returning', true],
    ['on_scene', false],
    ['at_station', false],
    ['unavailable', false],
  ]
  for (const [status, expected] of cases) assert.equal(isUnderWay([alarm('alr_1', 1, status)], 'veh_1', []), expected)
  assert.equal(isUnderWay([alarm('alr_1', 1)], 'veh_2', []), false)
})

test('a scanned address has the code, and nothing else is one', () => {
  assert.deepEqual(['#482917', '#48291', '#4829170', '#48291a', ''].map(codeIn), ['482917', '', '', '', ''])
})
