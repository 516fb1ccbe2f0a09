import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWorthSending } from './worth-sending.ts'

const at = (atMs: number, headingDeg: number | null = null, lat = 59.4) => ({ lng: 18.35, lat, atMs, headingDeg })

test('on the way every 5 s, after a turn of 15° or 50 m; else every 30 s', () => {
  const cases: [string, ReturnType<typeof at> | null, ReturnType<typeof at>, boolean, boolean][] = [
    ['the first', null, at(0), false, true],
    ['4.9 s', at(0), at(4900), true, false],
    ['5 s', at(0), at(5000), true, true],
    ['5 s, standing by', at(0), at(5000), false, false],
    ['30 s, standing by', at(0), at(30_000), false, true],
    ['a turn of 14°', at(0, 350), at(2000, 4), true, false],
    ['a turn of 15° across north', at(0, 350), at(2000, 5), true, true],
    ['a turn at once again', at(0, 0), at(500, 90), true, false],
    ['no heading', at(0, null), at(2000, 90), true, false],
    ['40 m', at(0), at(2000, null, 59.40036), true, false],
    ['56 m', at(0), at(2000, null, 59.4005), true, true],
  ]
  for (const [name, last, now, isUnderWay, expected] of cases)
    assert.equal(isWorthSending(last, now, isUnderWay), expected, name)
})
