import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestFirst } from './nearest.ts'

const fix = (lat: number) => ({ lat, lng: 18, headingDeg: null, speedKmh: null, at: 0 })

test('nearest first, without a position last', () => {
  const fixes = new Map([
    ['far', fix(60)],
    ['near', fix(59.01)],
  ])
  const units = [{ id: 'lost' }, { id: 'far' }, { id: 'near' }]
  const order = nearestFirst(units, { lat: 59, lng: 18 }, fixes)
  assert.deepEqual(
    order.map(({ unit }) => unit.id),
    ['near', 'far', 'lost'],
  )
  assert.equal(order[2]?.metres, null)
})
