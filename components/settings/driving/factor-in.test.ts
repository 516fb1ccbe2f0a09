import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factorIn } from './factor-in.ts'

for (const [typed, factor] of [
  ['1', 1],
  [' 1,25 ', 1.25],
  ['2.0', 2],
  ['0.9', undefined],
  ['2.1', undefined],
  ['1.2.3', undefined],
  ['fast', undefined],
  ['', undefined],
] as const)
  test(`"${typed}"`, () => assert.equal(factorIn(typed), factor))
