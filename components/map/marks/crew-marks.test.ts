import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fix } from '#components/live/positions-store.ts'
import type { Alarm } from '#lib/client/model.ts'
import { crewMarks } from './crew-marks.ts'

const now = Date.UTC(2026, 10, 22, 3, 14)
const fix = (ageSeconds: number): Fix => ({
  lng: 18,
  lat: 59,
  headingDeg: null,
  speedKmh: null,
  at: now - ageSeconds * 1000,
})
const member = (id: string) => ({ id, name: 'Sara Ek' })
// safe: only what the map looks at
const onAlarm = (id: string, etaMs: number, status = 'coming') =>
  ({
    members: [{ ...member(id), response: { id: 'res_1', status, eta: new Date(etaMs).toISOString() } }],
  }) as unknown as Alarm

test('everyone with a position once, with the answer where there is one; paler when it is old', () => {
  const byId = new Map([
    ['a', fix(1)],
    ['b', fix(61)],
    ['veh_1', fix(1)],
  ])
  const marks = crewMarks([onAlarm('a', now - 1)], ['a', 'b', 'c'].map(member), byId, now)
  assert.deepEqual(
    marks.map(({ id, icon, letters, opacity }) => [id, icon, letters, opacity]),
    [
      ['a', 'crew-late', 'SE', 1],
      ['b', 'crew-idle', 'SE', 0.6],
    ],
  )
  assert.deepEqual([marks[0]?.lng, marks[0]?.lat], [18, 59])
})

test('who comes to one alarm and not to another is coming', () => {
  const alarms = [onAlarm('a', now + 1), onAlarm('a', now + 1, 'not_coming')]
  const marks = crewMarks(alarms, [member('a')], new Map([['a', fix(1)]]), now)
  assert.equal(marks[0]?.icon, 'crew-coming')
})
