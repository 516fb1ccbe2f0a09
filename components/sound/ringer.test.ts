import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openRinger, type Ringing } from './ringer.ts'

const alarm = (id: string, priority: 1 | 2 | 3, more: Partial<Ringing> = {}): Ringing => ({
  id,
  sound: `alarm${priority}`,
  since: 0,
  createdAt: 0,
  ours: false,
  ...more,
})

/** What rings in these seconds, half a second apart, as `second:sound`; `+` by the second tone. */
function rings(seconds: number, unownedAt: (second: number) => Ringing[]): string[] {
  const ringer = openRinger()
  const heard: string[] = []
  for (let second = 0; second <= seconds; second += 0.5) {
    const ring = ringer(unownedAt(second), second * 1000)
    if (ring) heard.push(`${second}:${ring.sound}${ring.isSecond ? '+' : ''}`)
  }
  return heard
}

test('it rings until somebody owns it, the more urgent the oftener, after 15 s by the second tone', () => {
  assert.deepEqual(
    rings(30, (second) => (second < 22 ? [alarm('a', 1)] : [])),
    ['0:alarm1', '5:alarm1', '10:alarm1', '15:alarm1+', '20:alarm1+'],
  )
  assert.deepEqual(
    rings(40, () => [alarm('a', 2)]),
    ['0:alarm2', '15:alarm2+', '30:alarm2+'],
  )
  assert.deepEqual(
    rings(60, () => [alarm('a', 3)]),
    ['0:alarm3', '15:alarm3+'],
  )
})

test('the most urgent first; none sounds into another, and none is lost behind it', () => {
  assert.deepEqual(
    rings(9, () => [alarm('c', 3), alarm('b', 2), alarm('a', 1)]),
    ['0:alarm1', '2.5:alarm2', '5:alarm1', '7.5:alarm3'],
  )
})

test('the desk that has raised it is only reminded; one that opens later rings for what nobody owns', () => {
  assert.deepEqual(
    rings(16, () => [alarm('a', 1, { ours: true })]),
    ['15:alarm1+'],
  )
  assert.deepEqual(
    rings(1, () => [alarm('a', 2, { since: -60_000 })]),
    ['0:alarm2+'],
  )
})

test('one that is released rings anew', () => {
  const heard = rings(8, (second) =>
    second >= 2 && second < 6 ? [] : [alarm('a', 3, { since: second < 2 ? 0 : 6000 })],
  )
  assert.deepEqual(heard, ['0:alarm3', '6:alarm3'])
})

test('a flood rings as one, and never mutes priority 1', () => {
  const flood = (second: number) =>
    Array.from({ length: 12 }, (_, i) => alarm(`f${i}`, 2, { since: i * 500, createdAt: 0 })).slice(
      0,
      12 * (second >= 0 ? 1 : 0),
    )
  assert.deepEqual(rings(12, flood), ['0:alarm2'])
  const withFirst = (second: number) => [
    ...flood(second),
    ...(second >= 6 ? [alarm('a', 1, { since: 6000, createdAt: 6000 })] : []),
  ]
  assert.deepEqual(rings(12, withFirst), ['0:alarm2', '6:alarm1', '11:alarm1'])
})
