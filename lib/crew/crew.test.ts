import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { crew, type Responder } from './crew.ts'
import type { SeatRole } from './fill-seats.ts'

const NOW = 1_000_000
const coming = (minutes: number | null, ...roles: string[]): Responder => ({
  status: 'coming',
  eta: minutes === null ? null : NOW + minutes * 60_000,
  roles: new Set(roles),
})
const isThere = (...roles: string[]): Responder => ({ status: 'on_scene', eta: null, roles: new Set(roles) })
const inMinutes = (minutes: number) => NOW + minutes * 60_000

test('complete when the last needed seat can be filled; whoever can do both does what nobody else can', () => {
  const seats = ['driver', 'leader', null]
  const [both, driver] = [coming(2, 'driver', 'leader'), coming(9, 'driver')]
  assert.deepEqual(crew(seats, [both, driver, coming(5)], NOW), {
    ...{ completeAt: inMinutes(9), missing: [], coming: 3, needed: 3 },
  })
  assert.deepEqual(crew(seats, [both, coming(5), coming(6)], NOW), {
    ...{ completeAt: null, missing: [{ role: 'leader', count: 1 }], coming: 3, needed: 3 },
  })
})

test('a seat for anybody is the last to be filled', () => {
  const { missing } = crew([null, 'driver', null], [coming(1, 'driver')], NOW)
  assert.deepEqual(missing, [{ role: null, count: 2 }])
})

test('who is there is there now; who does not come, or has not said, is no help', () => {
  const seats = [null]
  assert.equal(crew(seats, [isThere()], NOW).completeAt, NOW)
  assert.equal(crew(seats, [{ ...isThere(), status: 'at_station' }], NOW).completeAt, NOW)
  for (const status of ['not_coming', null] as const) {
    const { completeAt, missing, coming } = crew(seats, [{ status, eta: null, roles: new Set() }], NOW)
    assert.deepEqual([completeAt, missing, coming], [null, [{ role: null, count: 1 }], 0])
  }
  assert.equal(crew(seats, [{ ...coming(3), status: null }], NOW).completeAt, inMinutes(3))
})

test('who is late or has not said when fills a seat, and nobody knows when', () => {
  for (const unknown of [coming(-1), coming(null)]) {
    assert.deepEqual(crew([null], [unknown], NOW), { completeAt: null, missing: [], coming: 1, needed: 1 })
    assert.equal(crew([null], [unknown, coming(8)], NOW).completeAt, inMinutes(8))
  }
})

test('where nothing is needed nothing is missing, and nothing complete', () =>
  assert.deepEqual(crew([], [coming(1)], NOW), { completeAt: null, missing: [], coming: 1, needed: 0 }))

describe('at random', () => {
  const role = fc.constantFrom('a', 'b', 'c')
  const seats = fc.array(fc.oneof(role, fc.constant<SeatRole>(null)), { maxLength: 5 })
  const responder = fc.record({
    status: fc.constantFrom('coming', 'at_station', 'on_scene', 'not_coming', null),
    eta: fc.option(fc.integer({ min: -3, max: 9 }).map(inMinutes)),
    roles: fc.uniqueArray(role).map((roles) => new Set(roles)),
  })
  const responders = fc.array(responder, { maxLength: 6 })

  test('as many seats are filled as any way of sitting down fills, and the first ones first', () =>
    fc.assert(
      fc.property(seats, responders, (needed, people) => {
        const can = people.filter(({ status, eta }) => status !== 'not_coming' && (status !== null || eta !== null))
        const ordered = [...needed.filter((seat) => seat !== null), ...needed.filter((seat) => seat === null)]
        const taken: SeatRole[] = []
        const left = ordered.filter((seat) => {
          if (!canAllSit([...taken, seat], can)) return true
          taken.push(seat)
          return false
        })
        const { missing, ...counts } = crew(needed, people, NOW)
        const said = missing.flatMap((one) => Array<SeatRole>(one.count).fill(one.role))
        assert.deepEqual(said.map(String).sort(), left.map(String).sort())
        assert.deepEqual([counts.coming, counts.needed], [can.length, needed.length])
      }),
      { numRuns: 500 },
    ))

  test('it is complete from the first moment on at which those who are there can fill all', () =>
    fc.assert(
      fc.property(seats, responders, (needed, people) => {
        const isHere = ({ status, eta }: Responder, at: number) =>
          status === 'on_scene' ||
          status === 'at_station' ||
          (status !== 'not_coming' && eta !== null && eta >= NOW && eta <= at)
        const moments = Array.from({ length: 10 }, (_, minutes) => inMinutes(minutes))
        const first = moments.find((at) =>
          canAllSit(
            needed,
            people.filter((one) => isHere(one, at)),
          ),
        )
        assert.equal(crew(needed, people, NOW).completeAt, needed.length === 0 ? null : (first ?? null))
      }),
      { numRuns: 500 },
    ))
})

/** Every way of sitting down, one after the other. */
function canAllSit([seat, ...others]: readonly SeatRole[], people: readonly Responder[]): boolean {
  if (seat === undefined) return true
  return people.some((one, i) => (seat === null || one.roles.has(seat)) && canAllSit(others, people.toSpliced(i, 1)))
}
