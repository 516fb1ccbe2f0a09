import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emergencyNumberIn } from './emergency-number.ts'

test('the number of a country, however its two letters are written; 112 in Europe and where nobody knows', () => {
  const numbers: [country: string | null, number: string][] = [
    ['SE', '112'],
    ['FI', '112'],
    ['DE', '112'],
    ['IE', '112'],
    ['UA', '112'],
    ['US', '911'],
    ['ca', '911'],
    ['AU', '000'],
    [' nz ', '111'],
    ['GB', '999'],
    ['JP', '119'],
    ['', '112'],
    ['Sweden', '112'],
    [null, '112'],
  ]
  for (const [country, number] of numbers) assert.equal(emergencyNumberIn(country), number, String(country))
})
