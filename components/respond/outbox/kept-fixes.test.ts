import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_FIXES, withFix } from './kept-fixes.ts'
import { type DriveItem, itemOf, type SentFix } from './respond-item.ts'

const who = { vehicle: 'veh_1', centre: 'live' } as const
const fixAt = (s: number): SentFix => ({
  latitude: 59.4,
  longitude: 18.35,
  altitude: null,
  speed: null,
  heading: null,
  recordedAt: new Date(s * 1000).toISOString(),
})
const nothing = () => false

/** What waits after so many fixes, one every five seconds, without coverage. */
function after(count: number, isSending: (item: DriveItem) => boolean = nothing): DriveItem[] {
  let waiting: DriveItem[] = []
  for (let n = 0; n < count; n++) {
    const { changed, fresh } = withFix(waiting, isSending, fixAt(n * 5))
    waiting = waiting.map((old) => changed.find(({ sentId }) => sentId === old.sentId) ?? old)
    waiting = waiting.filter(({ fixes }) => fixes.length > 0)
    if (fresh) waiting.push(itemOf(who, { kind: 'drive', alarm: null, fixes: fresh }) as DriveItem)
  }
  return waiting
}
const secondsOf = (items: DriveItem[]) =>
  items.flatMap(({ fixes }) => fixes.map(({ recordedAt }) => Date.parse(recordedAt) / 1000))

test('the first fix, which may be on its way, stays by itself; those behind it share a batch', () => {
  assert.deepEqual(
    after(203).map(({ fixes }) => fixes.length),
    [1, 100, 100, 2],
  )
})

test('what is being sent is not changed', () => {
  const [head, open] = after(5) as [DriveItem, DriveItem]
  const { changed, fresh } = withFix([head, open], ({ sentId }) => sentId === open.sentId, fixAt(99))
  assert.deepEqual([changed, fresh], [[], [fixAt(99)]])
})

test('a day without coverage keeps no more than the bound, the newest whole, the oldest thinned, all in order', () => {
  const seconds = secondsOf(after(17_280))
  assert.ok(seconds.length <= MOST_FIXES + 100, String(seconds.length))
  assert.deepEqual(
    seconds,
    seconds.toSorted((a, b) => a - b),
  )
  assert.equal(new Set(seconds).size, seconds.length)
  assert.deepEqual(
    seconds.slice(-100),
    Array.from({ length: 100 }, (_, i) => (17_180 + i) * 5),
  )
  assert.equal(seconds[0], 0, 'where it began')
  const steps = seconds.slice(1, 500).map((s, i) => s - seconds[i]!)
  assert.ok(Math.max(...steps.slice(1)) <= 100, 'thinned, not gone')
})
