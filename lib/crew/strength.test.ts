import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Stretch } from '#lib/availability/availability-at.ts'
import { AVAILABILITY_STATUSES } from '#lib/availability/plan.ts'
import { missingRoles } from './missing-roles.ts'
import { type Person, strength } from './strength.ts'

const HOUR = 3_600_000
type Part = [status: Stretch['status'], from: number]
/** From hour to hour; the last until the end. */
const person = (roles: string[], parts: Part[], hours = 4): Person => ({
  roles: new Set(roles),
  stretches: parts.map(([status, from], i) => ({
    ...{ status, source: 'plan', from: from * HOUR, to: (parts[i + 1]?.[1] ?? hours) * HOUR },
  })),
})

test('the least of an hour counts in it, and what is short has its own times', () => {
  const people = [
    person(
      ['driver'],
      [
        ['available', 0],
        ['away', 1.5],
        ['available', 2.25],
      ],
    ),
    person(
      [],
      [
        ['available', 0],
        ['busy', 3],
      ],
    ),
  ]
  const { roles, short } = strength({ seats: ['driver', null], people, roles: ['driver', null], from: 0, hours: 4 })
  const counts = roles.map(({ hours }) => hours.map(({ available, short }) => `${available}-${short}`))
  assert.deepEqual(counts, [
    ['1-0', '0-1', '0-1', '1-0'],
    ['2-0', '1-0', '1-0', '1-1'],
  ])
  assert.deepEqual(
    roles.map(({ role, needed, available }) => [role, needed, available]),
    [
      ['driver', 1, 1],
      [null, 1, 2],
    ],
  )
  assert.deepEqual(short, [
    { role: 'driver', count: 1, from: 1.5 * HOUR, to: 2.25 * HOUR },
    { role: null, count: 1, from: 3 * HOUR, to: 4 * HOUR },
  ])
})

test('one person is no two: who can drive and lead fills one seat', () => {
  const people = [person(['driver', 'leader'], [['available', 0]])]
  const { roles, short } = strength({
    ...{ seats: ['leader', 'driver'], people, roles: ['leader', 'driver'], from: 0, hours: 1 },
  })
  assert.deepEqual(
    roles.map(({ available }) => available),
    [1, 1],
  )
  assert.deepEqual(short, [{ role: 'driver', count: 1, from: 0, to: HOUR }])
})

test('nobody at all: everything is short all the time', () => {
  const { short } = strength({ seats: ['driver', 'driver'], people: [], roles: ['driver'], from: 0, hours: 2 })
  assert.deepEqual(short, [{ role: 'driver', count: 2, from: 0, to: 2 * HOUR }])
})

test('at random: at every quarter it is what those who are available then can fill', () => {
  const role = fc.constantFrom('a', 'b')
  const part = fc.tuple(fc.constantFrom(...AVAILABILITY_STATUSES), fc.integer({ min: 1, max: 15 }))
  const parts = fc.uniqueArray(part, { selector: ([, at]) => at, maxLength: 4 }).map((all): Part[] => {
    const later = all.sort((a, b) => a[1] - b[1]).map(([status, quarter]): Part => [status, quarter / 4])
    return [['available', 0], ...later]
  })
  const someone = fc.tuple(fc.uniqueArray(role), parts).map(([roles, when]) => person(roles, when))
  const seats = fc.array(fc.option(role), { maxLength: 4 })
  fc.assert(
    fc.property(seats, fc.array(someone, { maxLength: 4 }), (needed, people) => {
      const found = strength({ seats: needed, people, roles: ['a', 'b', null], from: 0, hours: 4 })
      for (let at = 0; at < 4 * HOUR; at += HOUR / 4) {
        const isAvailable = ({ stretches }: Person) =>
          stretches.some((one) => one.from <= at && at < one.to && one.status === 'available')
        const here = people.filter(isAvailable).map(({ roles }) => roles)
        const short = found.short.filter((one) => one.from <= at && at < one.to)
        const counts = short.map(({ role, count }) => `${role} ${count}`)
        assert.deepEqual(
          counts.sort(),
          missingRoles(needed, here)
            .map(({ role, count }) => `${role} ${count}`)
            .sort(),
        )
        for (const { role, hours } of found.roles) {
          const able = here.filter((roles) => role === null || roles.has(role)).length
          assert.ok(hours[Math.floor(at / HOUR)]!.available <= able)
        }
      }
      for (const [i, one] of found.short.entries())
        assert.ok(
          !found.short.slice(i + 1).some((o) => o.role === one.role && o.from === one.to && o.count === one.count),
        )
    }),
    { numRuns: 200 },
  )
})
