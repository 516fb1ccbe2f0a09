import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AlertCandidate } from '#lib/client/model.ts'
import { chosenAtFirst, toCall } from './to-call.ts'

const people = [
  candidate('Timo', { availability: 'busy', wanted: true }),
  candidate('Ebba', { roles: ['diver'], called: true, wanted: true }),
  candidate('Henrik', { roles: ['driver'], wanted: true }),
  candidate('Pekka', { availability: 'away', wanted: true }),
  candidate('Anna', {}),
]

test('who was not called yet comes first, then who can come soonest', () => {
  assert.deepEqual(
    toCall(people, null).map(({ name }) => name),
    ['Anna', 'Henrik', 'Timo', 'Pekka', 'Ebba'],
  )
  assert.deepEqual(
    toCall(people, 'driver').map(({ name }) => name),
    ['Henrik'],
  )
})

test('chosen beforehand is whom the rules would call, and nobody who is away', () => {
  assert.deepEqual([...chosenAtFirst(people)].sort(), ['Ebba', 'Henrik', 'Timo'])
})

function candidate(name: string, more: Partial<AlertCandidate>): AlertCandidate {
  return { id: name, name, roles: [], availability: 'available', called: false, wanted: false, ...more }
}
