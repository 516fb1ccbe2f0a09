import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Positions } from '#components/live/positions-store.ts'
import { english } from '#testing/words.ts'
import { callerFeatures as featuresIn } from './caller-features.ts'

const callerFeatures = (byId: Positions['byId'], nowMs: number) => featuresIn(byId, nowMs, english)

const fix = { lng: 18, lat: 60, headingDeg: null, speedKmh: null, at: 0, accuracyM: 100 }

test('callers only, named by their report, with their accuracy to scale', () => {
  const found = callerFeatures(
    new Map([
      ['rep_17', fix],
      ['veh_1', fix],
    ]),
    8000,
  )
  assert.deepEqual([...found.keys()], ['17'])
  const { label, icon, opacity, radius } = found.get('17')!.properties
  assert.deepEqual([label, icon, opacity], ['Caller 17 · ±100\u00a0m', 'caller-solid', 1])
  // At 60° north 512 px are half the equator long.
  assert.equal(Math.round((radius / 512) * 20_037_508), 100)
})

test('who has been silent for more than a minute is drawn lost', () => {
  const { label, icon, opacity } = callerFeatures(new Map([['rep_17', fix]]), 61_000).get('17')!.properties
  assert.deepEqual([label, icon, opacity], ['Caller 17 · lost, 61 s ago', 'caller-hollow', 0.6])
})

test('an accuracy nobody knows has no circle', () =>
  assert.equal(callerFeatures(new Map([['rep_17', { ...fix, accuracyM: null }]]), 0).get('17')!.properties.radius, 0))
