import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alarm } from '#lib/client/model.ts'
import { CREW_STATES, crewIn, crewOf } from './crew-list.ts'

const now = Date.UTC(2026, 10, 22, 3, 14)
type Answer = [name: string, status: string | null, etaSeconds: number | null]
const alarm = (sequence: number, ...answers: Answer[]) =>
  ({
    id: `alr_${sequence}`,
    sequence,
    members: answers.map(([name, status, eta]) => ({
      id: `mem_${name}`,
      name,
      response: { id: 'res_1', status, eta: eta === null ? null : new Date(now + eta * 1000).toISOString() },
    })),
  }) as unknown as Alarm // safe: only what the crew is read from

const said = (alarms: Alarm[]) =>
  crewOf(alarms, now).map(({ name, alarm: on, also }) => [name, on.sequence, also.map(({ sequence }) => sequence)])

test('people are counted, not answers', () => {
  const alarms = [
    alarm(1, ['Anna', 'coming', 60], ['Olav', 'not_coming', null]),
    alarm(2, ['Anna', 'on_scene', 0], ['Olav', 'coming', 90]),
    alarm(3, ['Anna', 'coming', -30]),
  ]
  assert.deepEqual(said(alarms), [
    ['Anna', 3, [1, 2]],
    ['Olav', 2, []],
  ])
})

test('each person stands in one column, and the columns hold all', () => {
  const crew = crewOf([alarm(1, ['A', 'coming', -1], ['B', null, null]), alarm(2, ['A', 'on_scene', 0])], now)
  const columns = CREW_STATES.map((state) => crewIn(state, crew, now).map(({ name }) => name))
  assert.deepEqual(columns, [['A'], ['B'], [], []])
})

test('nobody on alarms that show no members', () =>
  assert.deepEqual(crewOf([{ ...alarm(1), members: undefined } as unknown as Alarm], now), []))
