import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '#lib/client/model.ts'
import { english } from '#testing/words.ts'
import { callerWords as callerIn } from './caller-words.ts'
import { placeText as placeIn, rowLine as rowIn, statusText as statusIn } from './report-words.ts'

const { t } = english
const placeText = (place: Parameters<typeof placeIn>[0]) => placeIn(place, t)
const rowLine = (row: Report, accuracy: number | null | undefined) => rowIn(row, accuracy, english)
const statusText = (state: Parameters<typeof statusIn>[0]) => statusIn(state, t)
const callerWords = (fix: Parameters<typeof callerIn>[0], nowMs: number) => callerIn(fix, nowMs, english)
const accuracyText = english.format.accuracy

// safe: only what a row looks at
const report = {
  category: 'Building',
  description: 'I can see flames',
  address: 'Storgatan 9',
  location: null,
  photos: 2,
} as unknown as Report

test('a row: who, what kind, where, how exactly, and pictures', () => {
  assert.equal(rowLine(report, 12), 'Citizen · Building · Storgatan 9 · ±12 m · 2 photos')
  assert.equal(rowLine({ ...report, photos: 1 }, undefined), 'Citizen · Building · Storgatan 9 · 1 photo')
  assert.equal(rowLine({ ...report, photos: 0 }, null), 'Citizen · Building · Storgatan 9 · shares place')
})

test('the category is not said twice', () =>
  assert.equal(rowLine({ ...report, description: ' ', photos: 0 }, undefined), 'Citizen · Storgatan 9'))

test('where: the citizen’s words, else coordinates, else that there are none', () => {
  assert.equal(placeText({ address: null, location: { latitude: 59.4, longitude: 18.35 } }), '59.4000, 18.3500')
  assert.equal(placeText({ address: null, location: null }), 'No place given')
})

test('metres, and kilometres where metres would be a joke', () => {
  assert.equal(accuracyText(11.6), '±12 m')
  assert.equal(accuracyText(1400), '±1.4 km')
})

test('how it stands, in words', () => {
  assert.equal(statusText({ status: 'open', reason: null }), 'open')
  assert.equal(statusText({ status: 'closed', reason: 'elsewhere' }), 'closed: not ours')
  assert.equal(statusText({ status: 'closed', reason: 'concluded' }), 'closed: concluded with its alarm')
})

test('a caller is lost after a minute of silence', () => {
  assert.deepEqual(callerWords({ at: 0, accuracyM: 12 }, 8000), { text: '±12 m, 8 s ago', isLost: false })
  assert.deepEqual(callerWords({ at: 0, accuracyM: null }, 60_000), { text: '60 s ago', isLost: false })
  assert.deepEqual(callerWords({ at: 0, accuracyM: 12 }, 120_000), { text: 'lost, 2 min ago', isLost: true })
})
