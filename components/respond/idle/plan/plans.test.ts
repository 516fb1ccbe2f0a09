import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan } from '#lib/contracts/team/availability.ts'
import { comingPlans, writtenPlans } from './coming-plans.ts'
import { daysText } from './plan-words.ts'

const plan = (id: string, from: string | null): Plan => ({
  ...{ id, status: 'away', once: null, weekly: { days: [1], from: '07:00', to: '15:30', until: null }, note: null },
  next: from === null ? null : { from, to: '2031-01-09T00:00:00.000Z' },
})
const plans = [plan('late', '2031-01-06T00:00:00.000Z'), plan('over', null), plan('soon', '2031-01-05T00:00:00.000Z')]

test('the next plan stands first; written back they keep their order, without what is over or taken away', () => {
  assert.deepEqual(
    comingPlans({ plans }).map(({ id }) => id),
    ['soon', 'late'],
  )
  const { id: _, next: __, ...late } = plans[0]!
  assert.deepEqual(writtenPlans({ plans }, 'soon'), [late])
  assert.equal(writtenPlans({ plans }).length, 2)
})

test('days in a row are a span, others are named one by one', () => {
  const text = (...days: number[]) => daysText(days, String)
  assert.deepEqual([text(5, 1, 2, 3, 4), text(1, 2), text(1, 3, 5), text(7)], ['1–5', '1, 2', '1, 3, 5', '7'])
})
