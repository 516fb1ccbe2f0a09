import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldOf, inLocales, written } from './words.ts'

const words = { text: 'Building', others: { sv: ' Byggnad ', fi: ' ', ar: 'مبنى' } }

test('only languages with words are sent, without the space around them', () => {
  assert.deepEqual(written(words), [
    { locale: 'sv', words: 'Byggnad' },
    { locale: 'ar', words: 'مبنى' },
  ])
})

test('each language of the team has a place, and no other', () => {
  assert.deepEqual(inLocales(words, ['ar', 'de']), { text: 'Building', others: { ar: 'مبنى', de: '' } })
})

test('a refusal stands at its field, counted among what was sent', () => {
  const at = (path: string) => fieldOf({ path, message: '' }, words)
  assert.deepEqual(['name', 'text', 'translations.1.name', 'translations.0.text', 'translations', 'parent'].map(at), [
    'text',
    'text',
    'others.ar',
    'others.sv',
    undefined,
    undefined,
  ])
})
