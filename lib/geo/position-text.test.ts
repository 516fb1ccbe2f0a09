import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointText } from './position-text.ts'

test('a place is latitude, longitude', () =>
  assert.equal(pointText({ lat: 60.1699, lng: 24.93841 }), '60.1699, 24.9384'))
