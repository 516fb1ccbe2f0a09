import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#testing/words.ts'
import { reasonWords as reasonsIn } from './suggestion-words.ts'

const reasonWords = (reasons: Parameters<typeof reasonsIn>[0]) => reasonsIn(reasons, english)

test('each reason in words, the order always the same', () =>
  assert.equal(
    reasonWords([
      { kind: 'distance', share: 0.8, value: 240 },
      { kind: 'time', share: 0.7, value: 3 },
      { kind: 'text', share: 0.65, value: null },
      { kind: 'category', share: 0.4, value: null },
    ]),
    '240 m away · 3 min apart · similar kind · same words',
  ))

test('hours are hours; a passing likeness is no reason', () =>
  assert.equal(
    reasonWords([
      { kind: 'time', share: 0.01, value: 300 },
      { kind: 'text', share: 0.1, value: null },
    ]),
    '5 h apart',
  ))
