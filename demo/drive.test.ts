import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDrive } from './drive.ts'
import { apart } from './town/plane.ts'

test('gathers speed, keeps the limit, slows for the corner, rests at the end', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 0, y: 600 },
    { x: 400, y: 600 },
  ]
  const drive = openDrive({ line, limits: [20, 14] }, { at: line[0]!, headingDeg: null, speed: 0 })
  const seen: { speed: number; y: number; x: number; headingDeg: number | null }[] = []
  let before = line[0]!
  for (let n = 0; n < 200 && !drive.isDone(); n++) {
    const { at, speed, headingDeg } = drive.advance(1)
    assert.ok(apart(before, at) <= 21)
    seen.push({ ...at, speed, headingDeg })
    before = at
  }
  const north = seen.filter(({ x, y }) => x === 0 && y < 600)
  assert.ok(Math.max(...north.map(({ speed }) => speed)) <= 20)
  assert.ok(Math.max(...north.map(({ speed }) => speed)) > 19)
  assert.equal(north.at(0)?.headingDeg, 0)
  assert.ok(seen.filter(({ x }) => x > 0 && x < 15).every(({ speed }) => speed < 11))
  assert.deepEqual([seen.at(-1)?.x, seen.at(-1)?.speed], [400, 0])
})
