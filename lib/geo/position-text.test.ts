import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointText, positionText } from './position-text.ts'

test('a place is latitude, longitude', () =>
  assert.equal(pointText({ lat: 60.1699, lng: 24.93841 }), '60.1699, 24.9384'))

test('a moving unit says its speed, one without says none', () => {
  assert.equal(positionText({ lat: 1, lng: 2, speedKmh: 60.6 }), '1.0000, 2.0000 · 61 km/h')
  assert.equal(positionText({ lat: 1, lng: 2, speedKmh: null }), '1.0000, 2.0000')
})
