import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Positions } from '#components/live/positions-store.ts'
import { english } from '#testing/words.ts'
import { callerMarks as marksIn } from './caller-marks.ts'

const callerMarks = (byId: Positions['byId'], nowMs: number) => marksIn(byId, nowMs, english)

const fix = { lng: 18, lat: 60, headingDeg: null, speedKmh: null, at: 0, accuracyM: 100 }

test('callers only, named by their report, with their accuracy to scale', () => {
  const found = callerMarks(
    new Map([
      ['rep_17', fix],
      ['veh_1', fix],
    ]),
    8000,
  )
  assert.deepEqual(
    found.map(({ id }) => id),
    ['17'],
  )
  const { label, icon, opacity, withinM } = found[0]!
  assert.deepEqual([label, icon, opacity, withinM], ['Caller 17 · ±100\u00a0m', 'caller-solid', 1, 100])
})

test('who has been silent for more than a minute is drawn lost', () => {
  const { label, icon, opacity } = callerMarks(new Map([['rep_17', fix]]), 61_000)[0]!
  assert.deepEqual([label, icon, opacity], ['Caller 17 · lost, 61 s ago', 'caller-hollow', 0.6])
})

test('an accuracy nobody knows has no circle', () =>
  assert.equal(callerMarks(new Map([['rep_17', { ...fix, accuracyM: null }]]), 0)[0]?.withinM, 0))
