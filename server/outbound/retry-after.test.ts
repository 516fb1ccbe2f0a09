import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retryAfter } from './retry-after.ts'

const NOW = new Date('2026-11-29T10:00:00.500Z')

test('seconds, and dates in each form of HTTP', () => {
  const said: [header: string | string[] | null | undefined, seconds: number | undefined][] = [
    ['17', 17],
    [' 0 ', 0],
    ['99999999', 99_999_999],
    [['5', '9'], 5],
    ['Sun, 29 Nov 2026 10:01:00 GMT', 60],
    ['sun, 29 nov 2026 10:00:01 gmt', 1],
    ['Mon, 01 Feb 2027 00:00:00 GMT', 5_493_600],
    ['Sunday, 29-Nov-26 10:02:00 GMT', 120],
    ['Sun Nov 29 10:03:00 2026', 180],
    ['Wed Dec  2 10:00:00 2026', 259_200],
    ['Sun, 29 Nov 2026 09:00:00 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 0],
  ]
  for (const [header, seconds] of said) assert.equal(retryAfter(header, NOW), seconds, String(header))
})

test('what says nothing', () => {
  const said = [null, undefined, '', 'soon', '-5', '1.5', '1e3', '17 s', '2026-11-29T10:01:00Z', []]
  const wrong = ['Sun, 31 Nov 2026 10:01:00 GMT', 'Sun, 29 Nox 2026 10:01:00 GMT', 'Sun, 29 Nov 2026 25:01:00 GMT']
  const zones = ['Sun, 29 Nov 2026 10:01:00 CET', 'Sun, 29 Nov 2026 10:01:00 +0200', 'Sun, 29 Nov 2026 10:01:00']
  for (const header of [...said, ...wrong, ...zones]) assert.equal(retryAfter(header, NOW), undefined, String(header))
})
