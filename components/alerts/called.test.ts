import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alert } from '#lib/client/model.ts'
import { calledPeople, sinceOf } from './called.ts'

const AT = '2026-11-29T03:09:35.000Z'
const LATER = '2026-11-29T03:10:06.000Z'
let count = 0

test('a call that a service has accepted reaches nobody; a receipt does, an answer more', () => {
  const people = calledPeople(
    [
      call('Anders', 'accepted'),
      call('Pekka', 'failed', { queuedAt: AT }),
      call('Pekka', 'delivered', { queuedAt: LATER, channel: 'sms' }),
      call('Sara', 'answered'),
      call('Mats', 'accepted'),
    ],
    [answer('Sara', 'coming'), answer('Mats', 'not_coming')],
  )
  assert.deepEqual(
    people.map(({ name, group }) => [name, group]),
    [
      ['Anders', 'not_reached'],
      ['Pekka', 'silent'],
      ['Sara', 'coming'],
      ['Mats', 'not_coming'],
    ],
  )
  assert.deepEqual(
    people[1]!.calls.map(({ channel }) => channel),
    ['push', 'sms'],
    'in the order they were tried',
  )
})

test('who is only told that it is over was not called', () => {
  assert.deepEqual(calledPeople([call('Anders', 'accepted', { purpose: 'stand_down' })], []), [])
})

test('a state is as old as itself', () => {
  assert.equal(sinceOf(call('A', 'delivered', { acceptedAt: AT, deliveredAt: LATER })), Date.parse(LATER))
  assert.equal(sinceOf(call('A', 'queued')), Date.parse(AT))
})

function call(name: string, state: Alert['state'], more: Partial<Alert> = {}): Alert {
  const times = { queuedAt: AT, acceptedAt: null, deliveredAt: null, openedAt: null, answeredAt: null, failedAt: null }
  const member = { id: name, name }
  return {
    id: `alt_${++count}`,
    member,
    channel: 'push',
    purpose: 'alarm',
    state,
    wave: 1,
    step: 0,
    reason: null,
    ...times,
    ...more,
  }
}

function answer(id: string, status: 'coming' | 'not_coming') {
  return { id, response: { id: `res_${id}`, eta: null, status } } as Parameters<typeof calledPeople>[1][number]
}
