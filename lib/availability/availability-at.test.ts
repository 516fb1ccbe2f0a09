import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { availabilityAt, statusAt, stretches } from './availability-at.ts'
import { AVAILABILITY_STATUSES, type Known, type Plan } from './plan.ts'
import { zoneClock } from './zone-clock.ts'

const ZONE = 'Europe/Helsinki'
const clock = zoneClock(ZONE)
const HOUR = 3_600_000
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds
const weekly = (status: Plan['status'], days: number[], from: string, to: string, until?: string): Plan => ({
  status,
  startsAt: null,
  endsAt: until === undefined ? null : at(until),
  weekly: { days, from, to },
})
const once = (status: Plan['status'], from: string, to: string): Plan => ({
  status,
  startsAt: at(from),
  endsAt: at(to),
  weekly: null,
})
const known = (...plans: Plan[]): Known => ({ said: null, plans })
const status = (of: Known, local: string) => statusAt(of, clock, at(local)).status

describe('a weekly plan', () => {
  const work = weekly('busy', [1, 2, 3, 4, 5], '07:00', '15:30')

  test('holds on its days from the first minute to the last, in the team’s clock in winter and summer', () => {
    const of = known(work)
    assert.deepEqual(statusAt(of, clock, at('2026-11-30T07:00')), { status: 'busy', source: 'plan' }) // a Monday
    assert.equal(status(of, '2026-11-30T06:59'), 'available')
    assert.equal(status(of, '2026-11-30T15:29'), 'busy')
    assert.equal(status(of, '2026-11-30T15:30'), 'available')
    assert.equal(status(of, '2026-11-29T12:00'), 'available')
    assert.equal(statusAt(of, clock, Date.parse('2026-07-01T04:00:00Z')).status, 'busy')
    assert.equal(statusAt(of, clock, Date.parse('2026-12-01T04:00:00Z')).status, 'available')
  })

  test('over midnight belongs to the day on which it begins; to the same time is a whole day', () => {
    const night = known(weekly('away', [5], '22:00', '06:00'))
    assert.equal(status(night, '2026-12-04T22:00'), 'away')
    assert.equal(status(night, '2026-12-05T05:59'), 'away')
    assert.equal(status(night, '2026-12-05T06:00'), 'available')
    assert.equal(status(night, '2026-12-05T22:00'), 'available')
    const day = known(weekly('away', [7], '08:00', '08:00'))
    assert.equal(status(day, '2026-12-07T07:59'), 'away')
    assert.equal(status(day, '2026-12-07T08:00'), 'available')
  })

  test('of a night of 23 or 25 hours ends when the clock says so', () => {
    const night = known(weekly('away', [6], '22:00', '06:00'))
    const length = (evening: string) => {
      const [stretch] = stretches(night, clock, at(evening), at(evening) + 12 * HOUR)
      return (stretch!.to - stretch!.from) / HOUR
    }
    assert.equal(length('2026-03-28T22:00'), 7)
    assert.equal(length('2026-10-24T22:00'), 9)
    assert.equal(length('2026-11-28T22:00'), 8)
  })

  test('in an hour that is skipped is as long as ever, or not at all; in one that comes twice it comes once', () => {
    const lengths = (from: string, to: string, day: string) =>
      stretches(known(weekly('away', [7], from, to)), clock, at(`${day}T00:00`), at(`${day}T12:00`))
        .filter((stretch) => stretch.status === 'away')
        .map((stretch) => (stretch.to - stretch.from) / HOUR)
    assert.deepEqual(lengths('03:15', '03:45', '2026-03-29'), [0.5])
    assert.deepEqual(lengths('03:30', '04:00', '2026-03-29'), [])
    assert.deepEqual(lengths('03:15', '03:45', '2026-10-25'), [0.5])
  })

  test('until a day does not begin any more from then on', () => {
    const course = known(weekly('away', [1], '18:00', '20:00', '2026-12-07T19:00'))
    assert.equal(status(course, '2026-12-07T19:30'), 'away')
    assert.equal(status(course, '2026-12-14T19:00'), 'available')
  })
})

test('what is planned once beats every week, the later beats the earlier, and what is said beats all', () => {
  const plans = [
    once('available', '2026-12-01T10:00', '2026-12-01T12:00'),
    once('away', '2026-12-01T11:00', '2026-12-01T13:00'),
    weekly('available', [2], '06:00', '14:00'),
    weekly('busy', [2], '08:00', '16:00'),
  ]
  const said = { status: 'available', since: at('2026-12-01T11:30'), until: at('2026-12-01T11:45') } as const
  const of: Known = { said, plans }
  const seen = ['07:00', '09:00', '10:30', '11:15', '11:30', '11:45', '13:00', '16:00'].map((time) => {
    const held = statusAt(of, clock, at(`2026-12-01T${time}`))
    return `${held.status} ${held.source}`
  })
  const planned = ['available plan', 'busy plan', 'available plan', 'away plan']
  assert.deepEqual(seen, [...planned, 'available said', 'away plan', 'busy plan', 'available default'])
})

test('since and until: of what is said as it was said, of a plan until it ends or another takes its place', () => {
  const forEver: Known = { said: { status: 'away', since: 5, until: null }, plans: [] }
  assert.deepEqual(availabilityAt(forEver, clock, 9), { status: 'away', source: 'said', since: 5, until: null })
  const nothing = availabilityAt(known(), clock, 9)
  assert.deepEqual(nothing, { status: 'available', source: 'default', since: null, until: null })
  const of = known(
    weekly('busy', [2], '08:00', '16:00'),
    once('away', '2026-12-01T12:00', '2027-01-06T00:00'),
    once('away', '2026-12-20T00:00', '2027-02-01T00:00'),
  )
  const seen = (local: string) => availabilityAt(of, clock, at(local))
  const busy = { since: at('2026-12-01T08:00'), until: at('2026-12-01T12:00') }
  assert.deepEqual(seen('2026-12-01T09:00'), { status: 'busy', source: 'plan', ...busy })
  const away = { since: at('2026-12-01T12:00'), until: at('2027-02-01T00:00') }
  assert.deepEqual(seen('2026-12-24T18:00'), { status: 'away', source: 'plan', ...away })
  assert.equal(seen('2026-11-30T09:00').until, at('2026-12-01T08:00'))
})

test('what comes every week ends on time, also behind a plan that is longer than a week', () => {
  const long = { ...known(weekly('away', [4], '00:00', '00:15'), once('away', '2026-10-19T23:00', '2026-10-29T00:00')) }
  const { since, until } = availabilityAt(long, clock, at('2026-10-20T00:00'))
  assert.deepEqual([since, until], [at('2026-10-19T23:00'), at('2026-10-29T00:15')])
  const always = known(weekly('away', [1, 2, 3, 4, 5, 6, 7], '08:00', '08:00', '2027-03-01T00:00'))
  assert.equal(availabilityAt(always, clock, at('2026-11-30T09:00')).until, at('2027-03-01T08:00'))
})

describe('at random', () => {
  const START = at('2026-10-20T00:00')
  const DAYS = 12 // over the end of summer time
  const moment = fc.integer({ min: 0, max: DAYS * 24 * 4 }).map((quarter) => START + (quarter * HOUR) / 4)
  const time = fc.integer({ min: 0, max: 95 }).map((n) => {
    const [hours, minutes] = [Math.floor(n / 4), (n % 4) * 15]
    return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  })
  const any = fc.constantFrom(...AVAILABILITY_STATUSES)
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  const everyWeek = fc.record({
    status: any,
    startsAt: fc.constant(null),
    endsAt: fc.option(moment),
    weekly: fc.record({ days, from: time, to: time }),
  })
  const onceOnly = fc.tuple(any, moment, moment).map(([status, a, b]) => ({
    status,
    ...{ startsAt: Math.min(a, b), endsAt: Math.max(a, b), weekly: null },
  }))
  const said = fc.option(
    fc.tuple(any, moment, fc.option(moment)).map(([status, since, until]) => ({ status, since, until })),
  )
  const person = fc.record({ said, plans: fc.array(fc.oneof(everyWeek, onceOnly), { maxLength: 6 }) })

  test('stretches leave no gap, differ from their neighbours, and say at every quarter what is so', () =>
    fc.assert(
      fc.property(person, moment, moment, (of, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + HOUR]
        const found = stretches(of, clock, from, to)
        assert.deepEqual([found[0]!.from, found.at(-1)!.to], [from, to])
        for (const [i, each] of found.entries()) {
          const next = found[i + 1]
          assert.ok(each.from < each.to && (!next || next.from === each.to))
          assert.ok(!next || next.status !== each.status || next.source !== each.source)
        }
        for (let t = from; t < to; t += HOUR / 4) {
          const { status, source } = found.find((each) => each.from <= t && t < each.to)!
          assert.deepEqual({ status, source }, statusAt(of, clock, t))
        }
      }),
      { numRuns: 60 },
    ))

  test('nothing changes before `until`, and it does then; the same of `since`', () =>
    fc.assert(
      fc.property(person, moment, (of, t) => {
        const { since, until, ...held } = availabilityAt(of, clock, t)
        assert.deepEqual(held, statusAt(of, clock, t))
        const isHeld = (when: number) => {
          const { status, source } = statusAt(of, clock, when)
          return status === held.status && source === held.source
        }
        if (until !== null) {
          assert.ok(!isHeld(until) && isHeld(until - 1))
          for (let when = t; when < until; when += HOUR) assert.ok(isHeld(when))
        }
        if (since !== null) assert.ok(since <= t && isHeld(since) && !isHeld(since - 1))
      }),
      { numRuns: 200 },
    ))

  test('a weekly plan is what the clock on the wall says, where no hour is skipped or comes twice', () =>
    fc.assert(
      fc.property(days, time, time, fc.integer({ min: 0, max: 4 * 24 * 4 }), (on, from, to, quarter) => {
        const wall = Temporal.PlainDateTime.from('2026-11-10T00:00').add({ minutes: quarter * 15 })
        const clockTime = wall.toString().slice(11, 16)
        const today = on.includes(wall.dayOfWeek)
        const expected =
          from < to
            ? today && from <= clockTime && clockTime < to
            : (today && from <= clockTime) || (on.includes(((wall.dayOfWeek + 5) % 7) + 1) && clockTime < to)
        assert.equal(status(known(weekly('away', on, from, to)), wall.toString()) === 'away', expected)
      }),
    ))
})
