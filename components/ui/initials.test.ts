import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initials } from './initials.ts'

test('first and last name, whatever lies between', () => {
  assert.deepEqual(['Anna Lind', 'jan van der Berg', 'Åke Öst'].map(initials), ['AL', 'JB', 'ÅÖ'])
})
test('one name, or none', () => assert.deepEqual(['Muster', ' '].map(initials), ['MU', '']))
