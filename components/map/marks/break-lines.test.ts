import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakLines } from './break-lines.ts'

const lines = (text: string) => breakLines(text, 13, ({ length }) => length)

test('what fits is one line, what does not two, and the rest is left out visibly', () => {
  assert.deepEqual(lines('E 2 61 km/h'), ['E 2 61 km/h'])
  assert.deepEqual(lines('Kitchen fire, Storgatan'), ['Kitchen fire,', 'Storgatan'])
  assert.deepEqual(lines('one two three four five six seven'), ['one two three', 'four five six…'])
  assert.deepEqual(lines('Donaudampfschiff'), ['Donaudampfschiff'])
  assert.deepEqual(lines(''), [''])
})
