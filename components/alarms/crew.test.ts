import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crewBar, crewState, sortCrew } from './crew.ts'

const now = Date.UTC(2026, 10, 22, 3, 14)
type Answer = 'coming' | 'on_scene' | 'not_coming' | null
const member = (name: string, status: Answer, etaSeconds: number | null) => ({
  id: `mem_${name}`,
  name,
  firstname: name,
  lastname: '',
  avatar: null,
  user: null,
  role: null,
  position: null,
  response: { id: 'res_1', status, eta: etaSeconds === null ? null : new Date(now + etaSeconds * 1000).toISOString() },
})

test('an ETA in the past is late, unless they are there or not coming', () => {
  assert.equal(crewState(member('a', 'coming', -1), now), 'late')
  assert.equal(crewState(member('a', null, -1), now), 'late')
  assert.equal(crewState(member('a', null, 60), now), 'coming')
  assert.equal(crewState(member('a', 'on_scene', -600), now), 'here')
  assert.equal(crewState(member('a', 'not_coming', -600), now), 'not_coming')
  assert.equal(crewState(member('a', null, null), now), 'unknown')
})

test('late ones first, then by arrival, refusals last', () => {
  const crew = [
    member('no', 'not_coming', null),
    member('far', 'coming', 300),
    member('here', 'on_scene', 0),
    member('late', null, -60),
    member('near', 'coming', 30),
  ]
  assert.deepEqual(
    sortCrew(crew, now).map((m) => m.name),
    ['late', 'near', 'far', 'here', 'no'],
  )
})

test('the bar counts, and knows how late the latest is', () => {
  const members = [
    member('a', 'coming', -147),
    member('b', 'coming', -20),
    member('c', 'on_scene', 0),
    member('d', 'coming', 60),
  ]
  assert.deepEqual(crewBar({ members }, now), { here: 1, coming: 1, late: 2, lateForMs: 147_000 })
  assert.deepEqual(crewBar({}, now), { here: 0, coming: 0, late: 0, lateForMs: 0 })
})
