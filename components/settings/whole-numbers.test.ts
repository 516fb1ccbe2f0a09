import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNumber, wholeNumbers } from './whole-numbers.ts'

test('numbers as people write them one after the other', () => {
  assert.deepEqual(wholeNumbers(' 30, 60 90;1', 100), [30, 60, 90, 1])
  assert.deepEqual(wholeNumbers(' ', 100), [])
  for (const wrong of ['0', '101', '1.5', '-1', '30 s', '٣']) assert.equal(wholeNumbers(wrong, 100), undefined, wrong)
})

test('one alone, or none', () => {
  assert.deepEqual(
    [wholeNumber(' 4 ', 9), wholeNumber('', 9), wholeNumber('4 5', 9), wholeNumber('x', 9)],
    [4, null, undefined, undefined],
  )
})
