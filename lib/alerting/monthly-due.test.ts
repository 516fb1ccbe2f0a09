import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthlyDue } from './monthly-due.ts'

const due = (day: number, hour: number, zone: string, at: string) => monthlyDue({ day, hour }, zone, Date.parse(at))

test('a monthly test is due from its hour of the team’s clock on, for a day', () => {
  assert.equal(due(7, 19, 'Europe/Helsinki', '2026-11-07T16:59:59Z'), undefined)
  assert.equal(due(7, 19, 'Europe/Helsinki', '2026-11-07T17:00:00Z'), '2026-11')
  assert.equal(due(7, 19, 'Europe/Helsinki', '2026-11-08T16:59:59Z'), '2026-11')
  assert.equal(due(7, 19, 'Europe/Helsinki', '2026-11-08T17:00:00Z'), undefined)
})

test('the month is that of the team’s own date', () => {
  assert.equal(due(1, 0, 'Pacific/Auckland', '2026-11-30T11:30:00Z'), '2026-12')
  assert.equal(due(1, 2, 'Pacific/Honolulu', '2026-12-01T12:00:00Z'), '2026-12')
})
