import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOf } from './line-of.ts'

const parts = ['Building', null, '', undefined, '2 photos']

test('what is empty is left out', () => assert.equal(lineOf(parts, { locale: 'en' }), 'Building · 2 photos'))

test('read from the right, each part keeps its own direction', () =>
  assert.equal(lineOf(parts, { locale: 'he' }), '\u2068Building\u2069 · \u20682 photos\u2069'))

test('one part alone needs nothing', () => assert.equal(lineOf(['E 2', null], { locale: 'he' }), 'E 2'))
