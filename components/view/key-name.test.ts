import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyName } from './key-name.ts'

test('a letter is what is written on the key, large or small, wherever the key is', () => {
  assert.equal(keyName({ key: 'w', code: 'KeyW' }), 'w')
  assert.equal(keyName({ key: 'W', code: 'KeyW' }), 'w')
  assert.equal(keyName({ key: 'w', code: 'KeyZ' }), 'w', 'AZERTY')
  assert.equal(keyName({ key: 'm', code: 'Semicolon' }), 'm', 'AZERTY')
  assert.equal(keyName({ key: ',', code: 'KeyM' }), ',', 'AZERTY')
  assert.equal(keyName({ key: 'é', code: 'KeyW' }), 'é', 'bépo')
})

test('on a keyboard of another script it is the Latin letter in the same place', () => {
  assert.equal(keyName({ key: 'מ', code: 'KeyN' }), 'n', 'Hebrew')
  assert.equal(keyName({ key: "'", code: 'KeyW' }), 'w', 'Hebrew')
  assert.equal(keyName({ key: 'ת', code: 'Comma' }), 'ת', 'Hebrew, where there is no letter')
  assert.equal(keyName({ key: 'т', code: 'KeyN' }), 'n', 'Ukrainian')
  assert.equal(keyName({ key: 'لا', code: 'KeyB' }), 'b', 'Arabic, two letters on one key')
})

test('other keys are called what the browser calls them', () => {
  for (const key of ['Escape', 'ArrowDown', ' ', '1', 'Dead']) assert.equal(keyName({ key, code: 'Digit1' }), key)
})
