import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Strength } from '#lib/contracts/team/strength.ts'
import { shortNotes, strengthRows, totalsOf } from './strength-rows.ts'

const HOUR = 3_600_000
const NOW = Date.parse('2026-11-29T14:00:00.000Z')
const at = (hours: number) => new Date(NOW + hours * HOUR).toISOString()
const role = (name: string) => ({ id: `rol_${name}`, name })
const [leader, diver, driver] = [role('Crew leader'), role('Smoke diver'), role('Driver C')]

const count = (of: typeof leader | null, needed: number, available: number) => ({
  ...{ role: of, needed, available, hours: [] },
})
const short = (of: typeof leader, n: number, from: number, to: number) => ({
  ...{ role: of, count: n, from: at(from), to: at(to) },
})
const strength = {
  from: at(0),
  to: at(24),
  roles: [
    count(leader, 1, 2),
    count(diver, 4, 4),
    count(driver, 2, 2),
    count(role('Paramedic'), 0, 3),
    count(null, 0, 10),
  ],
  short: [short(driver, 1, 0, 2), short(diver, 2, 4, 9), short(diver, 1, 9, 10), short(driver, 1, 16, 24)],
} satisfies Strength

test('squares: counted, more than needed, missing; whoever can do two things does not fill two', () => {
  const squares = strengthRows(strength, NOW).map(({ role, counted, more, missing }) => [role, counted, more, missing])
  assert.deepEqual(squares, [
    ['Crew leader', 1, 1, 0],
    ['Smoke diver', 4, 0, 0],
    ['Driver C', 1, 0, 1],
  ])
  assert.deepEqual(totalsOf(strength), { available: 10, needed: 7 })
})

test('gaps lie on the time that is left, and what is over is gone', () => {
  const gaps = (now: number) =>
    strengthRows(strength, now).map(({ gaps }) => gaps.map(({ start, length }) => [start, length]))
  const [none, ofDivers, ofDrivers] = gaps(NOW)
  assert.deepEqual(none, [])
  assert.deepEqual(ofDivers, [
    [4 / 24, 5 / 24],
    [9 / 24, 1 / 24],
  ])
  assert.deepEqual(ofDrivers, [
    [0, 2 / 24],
    [16 / 24, 8 / 24],
  ])
  assert.deepEqual(gaps(NOW + HOUR)[2]![0], [0, 1 / 23])
  assert.deepEqual(gaps(NOW + 2 * HOUR)[2], [[14 / 22, 8 / 22]])
  assert.equal(strengthRows(strength, NOW + 2 * HOUR)[2]!.missing, 0)
})

test('a clock that is behind the answer takes nothing back: what is short in it is short now', () => {
  const late = NOW - 40_000 // the page's minute
  assert.equal(shortNotes(strength, late)[0]?.fromMs, null)
  assert.equal(strengthRows(strength, late)[2]!.missing, 1)
})

test('notes: the next shortage of each role, now first, without an end that nobody knows', () => {
  assert.deepEqual(shortNotes(strength, NOW), [
    { id: driver.id, role: 'Driver C', count: 1, fromMs: null, toMs: NOW + 2 * HOUR },
    { id: diver.id, role: 'Smoke diver', count: 2, fromMs: NOW + 4 * HOUR, toMs: NOW + 9 * HOUR },
  ])
  assert.deepEqual(shortNotes(strength, NOW + 20 * HOUR), [
    { id: driver.id, role: 'Driver C', count: 1, fromMs: null, toMs: null },
  ])
  assert.deepEqual(shortNotes({ ...strength, short: [] }, NOW), [])
})
