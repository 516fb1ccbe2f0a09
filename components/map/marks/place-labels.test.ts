import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Box, placeLabels, type Wish } from './place-labels.ts'

const box = (x: number, y: number): Box => ({ minX: x - 10, minY: y - 10, maxX: x + 10, maxY: y + 10 })
const wish = (at: Box): Wish => ({ at, width: 60, height: 16 })
const covers = (a: Box, b: Box) => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY

test('a name stands under its icon, else beside it, else nowhere', () => {
  const [icon, under, right, left] = [box(0, 0), box(0, 22), box(40, 0), box(-40, 0)]
  const seat = (...others: Box[]) => placeLabels([wish(icon)], [icon, ...others])[0]
  assert.deepEqual(seat(), { minX: -30, minY: 12, maxX: 30, maxY: 28 })
  assert.equal(seat(under)?.minX, 12)
  assert.equal(seat(under, right)?.maxX, -12)
  assert.equal(seat(under, right, left), undefined)
})

test('who comes first chooses first', () => {
  const [a, b] = [box(0, 0), box(30, 0)]
  const [first, second] = placeLabels([wish(b), wish(a)], [a, b])
  assert.deepEqual([first?.minY, second?.maxX], [12, -12])
})

test('of any crowd no name covers an icon or another name', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }))
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const icons = places.map(([x, y]) => box(x, y))
      const names = placeLabels(icons.map(wish), icons).filter((name) => name !== undefined)
      const clash = names.find((name, n) => [...icons, ...names.slice(0, n)].some((other) => covers(name, other)))
      assert.equal(clash, undefined)
    }),
  )
})
