import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place } from '#lib/client/model.ts'
import { bodyOf, draftOf, linesOf, newDraft, problemsOf, ringOf } from './place-draft.ts'

const RING = [
  [18.35, 59.4],
  [18.36, 59.4],
  [18.36, 59.41],
  [18.35, 59.4],
] as [number, number][]
// safe: only what the form looks at
const place = (more: object) =>
  ({
    kind: 'hydrant',
    name: 'A',
    note: null,
    address: null,
    radius: null,
    panels: [],
    attributes: {},
    area: null,
    latitude: 59.4,
    longitude: 18.35,
    ...more,
  }) as unknown as Place

test('an edge is written corner by corner, and closed again', () => {
  assert.equal(linesOf(RING), '59.400000, 18.350000\n59.400000, 18.360000\n59.410000, 18.360000')
  assert.deepEqual(ringOf(linesOf(RING)), RING)
  for (const lines of ['', '59, 18\n59, 19', '59, 18\n59, 19\n95, 19', '59, 18\n59, 19\n60', '1, 2, 3\n59, 19\n60, 1'])
    assert.equal(ringOf(lines), null, lines)
})

test('what the form does not show stays: other attributes, an address in parts, an area of several parts', () => {
  const address = {
    line1: 'Storgatan 14',
    line2: null,
    postalCode: '185 32',
    city: 'Vaxholm',
    province: null,
    country: 'SE',
  }
  const area = { type: 'MultiPolygon', coordinates: [[RING], [RING]] }
  const before = place({ address, area, attributes: { diameter: '80', couplings: '2' } })
  const body = bodyOf({ ...draftOf(before), diameter: '100' }, before)
  assert.deepEqual(body.attributes, { couplings: '2', diameter: '100' })
  assert.ok(!('address' in body) && !('area' in body) && !('latitude' in body))
})

test('an area that becomes a point is none any more, and a place without a spot is a problem', () => {
  const before = place({ area: { type: 'Polygon', coordinates: [RING] } })
  const body = bodyOf({ ...draftOf(before), shape: 'point', latitude: '59,5', longitude: '18.4' }, before)
  assert.deepEqual([body.area, body.latitude, body.longitude], [null, 59.5, 18.4])
  assert.deepEqual(Object.keys(problemsOf({ ...newDraft(null), radius: '9999' })), ['latitude', 'radius'])
  assert.deepEqual(Object.keys(problemsOf({ ...newDraft(null), shape: 'area' })), ['corners'])
})
