import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Box, placeLabels, type Wish } from './place-labels.ts'

const box = (x: number, y: number): Box => ({ minX: x - 10, minY: y - 10, maxX: x + 10, maxY: y + 10 })
const wish = (at: Box): Wish => ({ at, width: 60, height: 16 })
const EVERYWHERE: Box = { minX: -1e4, minY: -1e4, maxX: 1e4, maxY: 1e4 }
const covers = (a: Box, b: Box) => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY

test('a name stands under its icon, else beside it, else nowhere', () => {
  const [icon, under, right, left] = [box(0, 0), box(0, 22), box(40, 0), box(-40, 0)]
  const seat = (...others: Box[]) => placeLabels([wish(icon)], [icon, ...others], EVERYWHERE)[0]
  assert.deepEqual(seat(), { minX: -30, minY: 12, maxX: 30, maxY: 28 })
  assert.equal(seat(under)?.minX, 12)
  assert.equal(seat(under, right)?.maxX, -12)
  assert.equal(seat(under, right, left), undefined)
})

test('a name is not cut off by the edge where there is room inside, and else it is there all the same', () => {
  const [icon, under] = [box(0, 0), box(0, 22)]
  const seat = (seen: Partial<Box>, ...others: Box[]) =>
    placeLabels([wish(icon)], [icon, ...others], { ...EVERYWHERE, ...seen })[0]
  assert.equal(seat({ maxX: 50 }, under)?.maxX, -12)
  assert.equal(seat({ maxY: 20 })?.minX, 12)
  assert.equal(seat({ minX: -20, maxX: 20 }, under)?.minX, 12)
})

test('who comes first chooses first', () => {
  const [a, b] = [box(0, 0), box(30, 0)]
  const [first, second] = placeLabels([wish(b), wish(a)], [a, b], EVERYWHERE)
  assert.deepEqual([first?.minY, second?.maxX], [12, -12])
})

test('of any crowd no name covers an icon or another name', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }))
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const icons = places.map(([x, y]) => box(x, y))
      const names = placeLabels(icons.map(wish), icons, EVERYWHERE).filter((name) => name !== undefined)
      const clash = names.find((name, n) => [...icons, ...names.slice(0, n)].some((other) => covers(name, other)))
      assert.equal(clash, undefined)
    }),
  )
})
